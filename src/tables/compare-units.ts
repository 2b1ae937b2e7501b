/** One row a statement of intent, place and document, with its length and where it stands. */
import { isForward } from '../reading/record.ts';
import type { StoryRecord, ThemeId, Unit } from '../reading/record.ts';
import { groupByPlace, placeKey, placeKeysOf } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { countLeftOut } from './left-out.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

export interface CompareRow extends Row, PlaceCells {
  readonly story: string;
  readonly genre: string;
  readonly truncated: boolean;
  /** Null in the one row of a place and document without a statement of intent; so are the next. */
  readonly unit: string | null;
  readonly themes: readonly ThemeId[];
  readonly characters: number | null;
  readonly position: number | null;
  readonly extent: number | null;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'story',
    title: { en: 'Document', zh: '文件' },
    unit: null,
    description: { en: 'Id of the document.', zh: '文件编号。' },
  },
  {
    name: 'genre',
    title: { en: 'Kind of text', zh: '文体' },
    unit: null,
    description: {
      en: 'Kind of this document: news, speech, report, work-report or other.',
      zh: '本文件的文体：新闻、讲话、会议报道、政府工作报告或其他（英文代码）。',
    },
  },
  {
    name: 'truncated',
    title: { en: 'Truncated', zh: '残缺' },
    unit: null,
    description: {
      en: 'Whether a part of the document can’t be read, so that silence proves nothing.',
      zh: '本文件是否有读不到的部分；若有，“未提及”不能说明什么。',
    },
  },
  {
    name: 'unit',
    title: { en: 'Unit', zh: '单元' },
    unit: null,
    description: {
      en: 'Id of the statement of intent; empty when the document holds none of the place.',
      zh: '“打算”的编号；文件中没有该地的打算时为空。',
    },
  },
  {
    name: 'themes',
    title: { en: 'Themes', zh: '主题' },
    unit: null,
    description: { en: 'Codes, most central first.', zh: '主题代码，最主要的在前。' },
  },
  {
    name: 'characters',
    title: { en: 'Characters', zh: '字数' },
    unit: 'characters',
    description: {
      en: 'Characters of the statement as repaired, without white space.',
      zh: '该条修复后的字数，不计空白。',
    },
  },
  {
    name: 'position',
    title: { en: 'Position', zh: '位置' },
    unit: 'share of the text',
    description: {
      en: 'Where the middle of the statement stands between the beginning of the body (0) and its end (1), as far as the text can be read.',
      zh: '该条的中点在正文中的位置：0为开头，1为结尾；以可读部分计。',
    },
  },
  {
    name: 'extent',
    title: { en: 'Extent', zh: '篇幅' },
    unit: 'share of the text',
    description: {
      en: 'How much of the body the statement takes up, 0 to 1.',
      zh: '该条占正文的比例（0至1）。',
    },
  },
  UNITS_COLUMN,
];

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

interface Body {
  readonly start: number;
  readonly length: number;
}

/** Where the body of a document lies in its file; a document without one has no statement either. */
function bodyOf({ units }: StoryRecord): Body {
  const body = units.filter(({ section }) => section === 'body');
  const start = Math.min(...body.map(({ span }) => span.start));
  return { start, length: Math.max(...body.map(({ span }) => span.end)) - start };
}

function measuresOf({ span }: Unit, { start, length }: Body) {
  return {
    characters: span.quote.replace(/\s/gu, '').length,
    position: rounded(((span.start + span.end) / 2 - start) / length),
    extent: rounded((span.end - span.start) / length),
  };
}

const NO_MEASURES = { characters: null, position: null, extent: null } as const;

function rowsOf(group: PlaceGroup, record: StoryRecord): CompareRow[] {
  const cells = {
    ...placeCells(group),
    story: record.id,
    genre: record.genre,
    truncated: (record.visibleShare ?? 1) < 1,
  };
  const forward = record.units.filter(
    (unit) => isForward(unit) && placeKeysOf(unit, record).includes(group.key),
  );
  if (forward.length === 0)
    return [{ ...cells, unit: null, themes: [], ...NO_MEASURES, units: [] }];
  const body = bodyOf(record);
  return forward.map((unit) => ({
    ...cells,
    unit: unit.id,
    themes: unit.themes,
    ...measuresOf(unit, body),
    units: [unit.id],
  }));
}

/**
 * Statements of intent, places in the order in which the documents first speak of them, units in
 * the order of the text. A unit that speaks for two places has a row in each; a document that
 * holds none of one of its places has one row of nulls for it.
 */
export function compareUnits(records: readonly StoryRecord[]): Table<CompareRow> {
  const order = [...new Set(records.flatMap(({ places }) => places.map(placeKey)))];
  const groups = groupByPlace(records).sort(
    (one, other) => order.indexOf(one.key) - order.indexOf(other.key),
  );
  return {
    id: 'compare-units',
    title: { en: 'Statements of intent, measured', zh: '各条打算的长度与位置' },
    columns: COLUMNS,
    rows: groups.flatMap((group) => group.records.flatMap((record) => rowsOf(group, record))),
    counts: countLeftOut(records),
  };
}
