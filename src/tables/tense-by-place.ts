/** One row a place and tense: what a text says of the past, of the present and of the time ahead. */
import type { StoryRecord } from '../reading/record.ts';
import { groupByPlace } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, InBothLangs, Row, Table } from './table.ts';

/** The tenses that the shares are shares of; how the meeting went (procedural) is not counted. */
export const SUBSTANTIVE_TENSES = ['review', 'situation', 'plan'] as const;
export type SubstantiveTense = (typeof SUBSTANTIVE_TENSES)[number];

export const TENSE_LABELS: Readonly<Record<SubstantiveTense, InBothLangs>> = {
  review: { en: 'Review', zh: '回顾' },
  situation: { en: 'Diagnosis', zh: '形势' },
  plan: { en: 'Plan', zh: '计划' },
};

export interface TenseRow extends Row, PlaceCells {
  readonly tense: SubstantiveTense;
  /** Body units of the tense; null when the text has none, which is not 0. */
  readonly count: number | null;
  /** Of the place's units of the three tenses, 0–1; null like `count`. */
  readonly shareOfUnits: number | null;
  /** All units of the three tenses: what the share is a share of. */
  readonly substantive: number;
  /** Whether a part of a source of the place can't be read. */
  readonly truncated: boolean;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'tense',
    title: { en: 'Tense', zh: '时态' },
    unit: null,
    description: {
      en: 'review (what was done), situation (diagnosis, conditions) or plan.',
      zh: '回顾（做了什么）、形势（状况与研判）或计划，为英文代码。',
    },
  },
  {
    name: 'count',
    title: { en: 'Units', zh: '单元数' },
    unit: 'units',
    description: {
      en: 'Units of the tense that speak for the place. Empty means that there is none to be read.',
      zh: '代表该地说话、属于该时态的单元数。空白表示没有读到。',
    },
  },
  {
    name: 'shareOfUnits',
    title: { en: 'Share', zh: '占比' },
    unit: 'share of units',
    description: {
      en: 'Of the place’s units of the three tenses, 0 to 1.',
      zh: '占该地三种时态单元总数的比例（0至1）。',
    },
  },
  {
    name: 'substantive',
    title: { en: 'All units', zh: '单元总数' },
    unit: 'units',
    description: {
      en: 'The place’s units of the three tenses: what the share is a share of.',
      zh: '该地三种时态的单元总数，即占比的分母。',
    },
  },
  {
    name: 'truncated',
    title: { en: 'Truncated', zh: '残缺' },
    unit: null,
    description: {
      en: 'Whether a part of the source can’t be read.',
      zh: '来源是否有读不到的部分。',
    },
  },
  UNITS_COLUMN,
];

function toRows(group: PlaceGroup): TenseRow[] {
  const byTense = SUBSTANTIVE_TENSES.map((tense) => ({
    tense,
    units: group.body.filter((unit) => unit.tense === tense),
  }));
  const substantive = byTense.reduce((sum, { units }) => sum + units.length, 0);
  const truncated = group.records.some(({ visibleShare }) => (visibleShare ?? 1) < 1);
  return byTense.map(({ tense, units }) => ({
    ...placeCells(group),
    tense,
    count: units.length === 0 ? null : units.length,
    shareOfUnits: units.length === 0 ? null : units.length / substantive,
    substantive,
    truncated,
    units: units.map(({ id }) => id),
  }));
}

/**
 * Every place with each of the three tenses, places in the order of their codes.
 * `counts.procedural` are the body units about the meeting itself, which are left out.
 */
export function tenseByPlace(records: readonly StoryRecord[]): Table<TenseRow> {
  const procedural = records
    .flatMap(({ units }) => units)
    .filter(({ section, tense }) => section === 'body' && tense === 'procedural');
  return {
    id: 'tense-by-place',
    title: { en: 'Tenses by place', zh: '各地的时态' },
    columns: COLUMNS,
    rows: groupByPlace(records).flatMap(toRows),
    counts: { procedural: procedural.length },
  };
}
