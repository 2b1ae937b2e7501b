/** One row a number that a place states for the future, and one for a place that states none. */
import type { StoryRecord, Target } from '../reading/record.ts';
import { groupByPlace, placeKey } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';
import { unitsAt } from './units-at.ts';

export interface TargetRow extends Row, PlaceCells {
  /** Null in the row of a place that states no number; so are the columns that follow. */
  readonly metric: string | null;
  readonly kind: Target['kind'] | null;
  readonly scope: Target['scope'] | null;
  readonly operator: Target['operator'] | null;
  readonly low: number | null;
  /** Equal to `low` except for a range. */
  readonly high: number | null;
  readonly measure: string | null;
  readonly deadline: string | null;
  /** Whether a part of a source of the place can't be read. */
  readonly truncated: boolean;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'metric',
    title: { en: 'What', zh: '指标' },
    unit: null,
    description: {
      en: 'What is measured, in the words of the source; empty for a place that states no number.',
      zh: '所说的指标；没有提出数字的地方为空。',
    },
  },
  {
    name: 'kind',
    title: { en: 'Kind', zh: '性质' },
    unit: null,
    description: {
      en: '“promise”: to be reached; “forecast”: expected to come about.',
      zh: '承诺达到（promise）或预计出现（forecast）。',
    },
  },
  {
    name: 'scope',
    title: { en: 'Set by', zh: '由谁提出' },
    unit: null,
    description: {
      en: '“own”: by the place; “upper”: by its prefecture or province, quoted.',
      zh: '本地提出（own），或引述所属市、省的目标（upper）。',
    },
  },
  {
    name: 'operator',
    title: { en: 'Operator', zh: '关系' },
    unit: null,
    description: {
      en: '=, >=, <=, >, around, x (times), range or rank (within the first so many).',
      zh: '等于、不少于、不多于、多于、约、倍、区间或位次（英文代码）。',
    },
  },
  {
    name: 'low',
    title: { en: 'Value', zh: '数值' },
    unit: 'as the measure says',
    description: { en: 'The number; of a range the lower end.', zh: '数值；区间的下限。' },
  },
  {
    name: 'high',
    title: { en: 'Upper end', zh: '上限' },
    unit: 'as the measure says',
    description: {
      en: 'Equal to the value except for a range.',
      zh: '区间的上限，其他情形与数值相同。',
    },
  },
  {
    name: 'measure',
    title: { en: 'Measure', zh: '单位' },
    unit: null,
    description: {
      en: 'Measure word in Chinese, such as % or 亿元; empty when there is none.',
      zh: '单位，如%、亿元；没有单位的为空。',
    },
  },
  {
    name: 'deadline',
    title: { en: 'By when', zh: '时限' },
    unit: null,
    description: {
      en: 'A year, an ISO date or the words of the source; empty when none is stated.',
      zh: '年份、日期或原文的说法；未写的为空。',
    },
  },
  {
    name: 'truncated',
    title: { en: 'Truncated', zh: '残缺' },
    unit: null,
    description: {
      en: 'Whether a part of the source can’t be read, so that silence proves nothing.',
      zh: '来源是否有读不到的部分；若有，没有数字不能说明什么。',
    },
  },
  UNITS_COLUMN,
];

const NONE = {
  metric: null,
  kind: null,
  scope: null,
  operator: null,
  low: null,
  high: null,
  measure: null,
  deadline: null,
  units: [],
} as const;

/** A target of a place that the document does not know belongs to its first place. */
function keyOf(target: Target, record: StoryRecord): string | null {
  const place = record.places.find(({ name }) => name === target.place) ?? record.places[0];
  return place === undefined ? null : placeKey(place);
}

function cellsOf(target: Target, record: StoryRecord) {
  const { metric, kind, scope, operator, value, unit, deadline, span } = target;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const units = unitsAt(record, span);
  return { metric, kind, scope, operator, low, high, measure: unit, deadline, units };
}

function toRows(group: PlaceGroup): TargetRow[] {
  const truncated = group.records.some(({ visibleShare }) => (visibleShare ?? 1) < 1);
  const cells = group.records.flatMap((record) =>
    record.targets
      .filter((target) => keyOf(target, record) === group.key)
      .map((target) => cellsOf(target, record)),
  );
  return (cells.length === 0 ? [NONE] : cells).map((found) => ({
    ...placeCells(group),
    ...found,
    truncated,
  }));
}

/** Every place in the order of the codes, with its numbers in the order of the text. */
export function targetsByPlace(records: readonly StoryRecord[]): Table<TargetRow> {
  const rows = groupByPlace(records).flatMap(toRows);
  const countOf = (scope: Target['scope']): number =>
    rows.filter((row) => row.scope === scope).length;
  return {
    id: 'targets-by-place',
    title: { en: 'Numeric targets by place', zh: '各地的量化目标' },
    columns: COLUMNS,
    rows,
    counts: { own: countOf('own'), upper: countOf('upper') },
  };
}
