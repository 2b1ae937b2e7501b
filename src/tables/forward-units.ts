/** One row a forward unit and place: what the map is drawn from. */
import type { StoryRecord, ThemeId, Unit } from '../reading/record.ts';
import { groupByPlace } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { countLeftOut } from './left-out.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';
import { familyOf } from './theme-families.ts';
import type { FamilyId } from './theme-families.ts';

export interface ForwardUnitRow extends Row, PlaceCells {
  /** Null in the one row of a place of which no forward unit was found. */
  readonly unit: string | null;
  /** Null when the unit has no theme: framing. */
  readonly mainTheme: ThemeId | null;
  readonly family: FamilyId | null;
  readonly themes: readonly ThemeId[];
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'unit',
    title: { en: 'Unit', zh: '单元' },
    unit: null,
    description: {
      en: 'Id of the statement of intent; empty when none was found for the place.',
      zh: '“打算”的编号；该地没有找到时为空。',
    },
  },
  {
    name: 'mainTheme',
    title: { en: 'Main theme', zh: '主要主题' },
    unit: null,
    description: {
      en: 'The coder’s first theme; empty for framing without a theme.',
      zh: '编码者列在首位的主题；没有主题的为空。',
    },
  },
  {
    name: 'family',
    title: { en: 'Family', zh: '主题类' },
    unit: null,
    description: {
      en: 'Family of the main theme: economy, land, people or state.',
      zh: '主要主题所属的类：经济、城乡与自然、百姓、治理与党建。',
    },
  },
  {
    name: 'themes',
    title: { en: 'Themes', zh: '主题' },
    unit: null,
    description: { en: 'All themes, most central first.', zh: '全部主题，最主要的在前。' },
  },
  UNITS_COLUMN,
];

function toRow(group: PlaceGroup, unit: Unit | null): ForwardUnitRow {
  const mainTheme = unit?.themes[0] ?? null;
  return {
    ...placeCells(group),
    unit: unit?.id ?? null,
    mainTheme,
    family: mainTheme === null ? null : familyOf(mainTheme),
    themes: unit?.themes ?? [],
    units: unit === null ? [] : [unit.id],
  };
}

/**
 * Forward units by place, places in the order of their codes, units in the order of the text. A
 * unit that speaks for two places has a row in each; a place without any has one row of nulls.
 */
export function forwardUnits(records: readonly StoryRecord[]): Table<ForwardUnitRow> {
  const rows = groupByPlace(records).flatMap((group) =>
    group.forward.length === 0
      ? [toRow(group, null)]
      : group.forward.map((unit) => toRow(group, unit)),
  );
  const units = new Set(rows.flatMap((row) => row.units));
  return {
    id: 'forward-units',
    title: { en: 'Statements of intent by place', zh: '各地的打算' },
    columns: COLUMNS,
    rows,
    counts: { ...countLeftOut(records), forward: units.size },
  };
}
