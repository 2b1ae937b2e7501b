/** One row a numbered slogan and one row each item that its text lists, slogan by slogan. */
import type { Framework, StoryRecord } from '../reading/record.ts';
import { findItemUnits } from './find-item-units.ts';
import { groupByPlace, placeKey, placeKeysOf } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';
import { unitsAt } from './units-at.ts';

export interface SloganRow extends Row, PlaceCells {
  readonly kind: 'slogan' | 'item';
  readonly slogan: string;
  /** The slogan that lists this one as an item, or null; null for items. */
  readonly parent: string | null;
  readonly by: string | null;
  /** Items that the slogan announces; null when it states no number. */
  readonly declared: number | null;
  /** Items that the text lists. */
  readonly found: number;
  /** Which item of its slogan (or of its parent) it is, from 1; null for a slogan of no other. */
  readonly position: number | null;
  readonly item: string | null;
  /** Whether a part of a source of the place can't be read. */
  readonly truncated: boolean;
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'kind',
    title: { en: 'Row', zh: '行' },
    unit: null,
    description: {
      en: '“slogan”, or “item” for one thing that a slogan lists.',
      zh: '提法（slogan），或提法所列的一项（item）。',
    },
  },
  {
    name: 'slogan',
    title: { en: 'Slogan', zh: '提法' },
    unit: null,
    description: { en: 'As it stands in the source.', zh: '原文的说法。' },
  },
  {
    name: 'parent',
    title: { en: 'Part of', zh: '属于' },
    unit: null,
    description: {
      en: 'The slogan that lists this one as an item; empty for one that stands by itself and for items.',
      zh: '把本提法列为一项的提法；独立的提法和各项为空。',
    },
  },
  {
    name: 'by',
    title: { en: 'Said by', zh: '说话人' },
    unit: null,
    description: {
      en: 'Name or role; empty when the source does not say.',
      zh: '姓名或职务；来源未写的为空。',
    },
  },
  {
    name: 'declared',
    title: { en: 'Announced', zh: '宣布' },
    unit: 'items',
    description: {
      en: 'Items that the slogan announces; empty when it states no number.',
      zh: '提法宣布的项数；没有数字的为空。',
    },
  },
  {
    name: 'found',
    title: { en: 'Listed', zh: '列出' },
    unit: 'items',
    description: { en: 'Items that the text lists.', zh: '原文列出的项数。' },
  },
  {
    name: 'position',
    title: { en: 'Position', zh: '序号' },
    unit: 'rank in the list',
    description: {
      en: 'Which item it is, from 1; empty for a slogan that stands by itself.',
      zh: '第几项，从1起；独立的提法为空。',
    },
  },
  {
    name: 'item',
    title: { en: 'Item', zh: '内容' },
    unit: null,
    description: { en: 'What is listed; empty for a slogan.', zh: '所列内容；提法为空。' },
  },
  {
    name: 'truncated',
    title: { en: 'Truncated', zh: '残缺' },
    unit: null,
    description: {
      en: 'Whether a part of the source can’t be read, so that missing items prove nothing.',
      zh: '来源是否有读不到的部分；若有，缺项不能说明什么。',
    },
  },
  UNITS_COLUMN,
];

/** The place of the document that a slogan is of; null for one of another level, only quoted. */
function keyOf(framework: Framework, record: StoryRecord): string | null {
  if (framework.place !== null) {
    const place = record.places.find(({ name }) => name === framework.place);
    return place === undefined ? null : placeKey(place);
  }
  const [only, ...others] = record.places;
  if (only !== undefined && others.length === 0) return placeKey(only);
  const [id] = unitsAt(record, framework.span);
  const unit = record.units.find((one) => one.id === id);
  return unit === undefined ? null : (placeKeysOf(unit, record)[0] ?? null);
}

/** Which item of `outer` a slogan is, from 0; -1 for none. What unfolds it comes later in the text. */
function indexWithin(inner: Framework, outer: Framework): number {
  if (inner.span.start <= outer.span.start) return -1;
  const label = inner.label.replace(/[“”]/gu, '');
  return outer.components.findIndex((item) => item.replace(/[“”]/gu, '').includes(label));
}

/** Slogans of one place in one document, as a tree by way of each one's parent. */
function rowsOf(record: StoryRecord, group: PlaceGroup): SloganRow[] {
  const own = record.frameworks.filter((framework) => keyOf(framework, record) === group.key);
  const parents = new Map(
    own.map((inner) => [inner, own.find((outer) => indexWithin(inner, outer) >= 0) ?? null]),
  );
  const truncated = (record.visibleShare ?? 1) < 1;
  const toRows = (framework: Framework, parent: Framework | null): SloganRow[] => {
    const { label, by, declared, components } = framework;
    const cells = { ...placeCells(group), slogan: label, by, declared, found: components.length };
    const inside = own.filter((inner) => parents.get(inner) === framework);
    const itemUnits = findItemUnits(record, framework);
    const items = components.flatMap((item, index): SloganRow[] => {
      const inner = inside.filter((one) => indexWithin(one, framework) === index);
      if (inner.length > 0) return inner.flatMap((one) => toRows(one, framework));
      const units = itemUnits[index] ?? [];
      return [
        { ...cells, kind: 'item', parent: null, position: index + 1, item, truncated, units },
      ];
    });
    const row: SloganRow = {
      ...cells,
      kind: 'slogan',
      parent: parent?.label ?? null,
      position: parent === null ? null : indexWithin(framework, parent) + 1,
      item: null,
      truncated,
      units: unitsAt(record, framework.span),
    };
    return [row, ...items];
  };
  return own
    .filter((framework) => parents.get(framework) === null)
    .flatMap((framework) => toRows(framework, null));
}

/**
 * Every slogan of the places with its items, in the order of the codes and of the texts; one that
 * is an item of another comes in that item's place. `counts.upper` are slogans of other levels of
 * government, which the texts only quote.
 */
export function sloganItems(records: readonly StoryRecord[]): Table<SloganRow> {
  const rows = groupByPlace(records).flatMap((group) =>
    group.records.flatMap((record) => rowsOf(record, group)),
  );
  const upper = records.flatMap((record) =>
    record.frameworks.filter((framework) => keyOf(framework, record) === null),
  );
  return {
    id: 'slogan-items',
    title: { en: 'Numbered slogans and their items', zh: '带数字的提法及其内容' },
    columns: COLUMNS,
    rows,
    counts: { upper: upper.length, places: groupByPlace(records).length },
  };
}
