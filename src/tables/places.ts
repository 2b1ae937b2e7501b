/** One row a place: where it lies, which documents speak of it, how many units they hold. */
import type { StoryRecord } from '../reading/record.ts';
import { groupByPlace } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { countLeftOut } from './left-out.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

export interface PlaceRow extends Row, PlaceCells {
  readonly level: string;
  /** Ids of the documents. */
  readonly stories: readonly string[];
  readonly body: number;
  readonly forward: number;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'level',
    title: { en: 'Level', zh: '级别' },
    unit: null,
    description: {
      en: 'County, county-level city, district, banner or autonomous county.',
      zh: '县、县级市、区、旗、自治县（英文代码）。',
    },
  },
  {
    name: 'stories',
    title: { en: 'Documents', zh: '文件' },
    unit: null,
    description: { en: 'Ids of the documents about the place.', zh: '有关文件的编号。' },
  },
  {
    name: 'body',
    title: { en: 'Units', zh: '正文单元' },
    unit: 'units',
    description: { en: 'Body units that speak for the place.', zh: '代表该地说话的正文单元数。' },
  },
  {
    name: 'forward',
    title: { en: 'Statements of intent', zh: '打算' },
    unit: 'units',
    description: {
      en: 'Plans of the place’s own for the time ahead, the current weeks left out.',
      zh: '该地自己对今后的打算，不含当前几周的部署。',
    },
  },
  UNITS_COLUMN,
];

function toRow(group: PlaceGroup): PlaceRow {
  return {
    ...placeCells(group),
    level: group.place.level,
    stories: group.records.map(({ id }) => id),
    body: group.body.length,
    forward: group.forward.length,
    units: group.forward.map(({ id }) => id),
  };
}

/** Every place in the order of its code; `units` are its forward units. */
export function places(records: readonly StoryRecord[]): Table<PlaceRow> {
  return {
    id: 'places',
    title: { en: 'Places', zh: '地方' },
    columns: COLUMNS,
    rows: groupByPlace(records).map(toRow),
    counts: countLeftOut(records),
  };
}
