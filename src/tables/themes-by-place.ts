/** One row a place and theme: which forward units of the place carry the theme. */
import { THEME_IDS } from '../reading/record.ts';
import type { StoryRecord, ThemeId } from '../reading/record.ts';
import { groupByPlace } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { countLeftOut } from './left-out.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';
import { THEME_FAMILIES } from './theme-families.ts';
import type { FamilyId } from './theme-families.ts';

export interface ThemeRow extends Row, PlaceCells {
  readonly theme: ThemeId;
  readonly family: FamilyId;
  /** Forward units with the theme; null when the place states none, which is not 0. */
  readonly count: number | null;
  /** Of the place's forward units, 0–1; null like `count`. */
  readonly shareOfUnits: number | null;
  /** All forward units of the place. */
  readonly forward: number;
  /** Whether a part of a source of the place can't be read. */
  readonly truncated: boolean;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'theme',
    title: { en: 'Theme', zh: '主题' },
    unit: null,
    description: { en: 'Code of the theme in the codebook.', zh: '编码手册中的主题代码。' },
  },
  {
    name: 'family',
    title: { en: 'Family', zh: '主题类' },
    unit: null,
    description: {
      en: 'Family of the theme: economy, land, people or state.',
      zh: '主题所属的类：经济、城乡与自然、百姓、治理与党建。',
    },
  },
  {
    name: 'count',
    title: { en: 'Statements', zh: '打算条数' },
    unit: 'units',
    description: {
      en: 'Statements of intent that carry the theme. Empty means “not stated”, which is not 0.',
      zh: '带有该主题的打算条数。空白表示“未提及”，不等于0。',
    },
  },
  {
    name: 'shareOfUnits',
    title: { en: 'Share', zh: '占比' },
    unit: 'share of units',
    description: {
      en: 'Of all the place’s statements of intent, 0 to 1. A statement can carry several themes.',
      zh: '占该地全部打算的比例（0至1）。一条可有多个主题。',
    },
  },
  {
    name: 'forward',
    title: { en: 'All statements', zh: '打算总数' },
    unit: 'units',
    description: {
      en: 'All statements of intent of the place: what the share is a share of.',
      zh: '该地全部打算的条数，即占比的分母。',
    },
  },
  {
    name: 'truncated',
    title: { en: 'Truncated', zh: '残缺' },
    unit: null,
    description: {
      en: 'Whether a part of the source can’t be read, so that silence proves nothing.',
      zh: '来源是否有读不到的部分；若有，“未提及”不能说明什么。',
    },
  },
  UNITS_COLUMN,
];

function toRow(group: PlaceGroup, theme: ThemeId, family: FamilyId): ThemeRow {
  const carrying = group.forward.filter(({ themes }) => themes.includes(theme));
  const count = carrying.length === 0 ? null : carrying.length;
  return {
    ...placeCells(group),
    theme,
    family,
    count,
    shareOfUnits: count === null ? null : count / group.forward.length,
    forward: group.forward.length,
    truncated: group.records.some(({ visibleShare }) => (visibleShare ?? 1) < 1),
    units: carrying.map(({ id }) => id),
  };
}

/**
 * Every place with every theme, places in the order of their codes, themes by family. A unit
 * with two themes stands in two rows. `counts.framing` are forward units without a theme.
 */
export function themesByPlace(records: readonly StoryRecord[]): Table<ThemeRow> {
  const groups = groupByPlace(records);
  const rows = groups.flatMap((group) =>
    THEME_FAMILIES.flatMap((family) =>
      family.themes.map((theme) => toRow(group, theme, family.id)),
    ),
  );
  const forward = new Map(
    groups.flatMap((group) => group.forward.map((unit) => [unit.id, unit] as const)),
  );
  return {
    id: 'themes-by-place',
    title: { en: 'Themes by place', zh: '各地的主题' },
    columns: COLUMNS,
    rows,
    counts: {
      ...countLeftOut(records),
      forward: forward.size,
      framing: [...forward.values()].filter(({ themes }) => themes.length === 0).length,
      themes: THEME_IDS.length,
    },
  };
}
