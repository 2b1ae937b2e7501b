/** One row a phrase and place: which places say the same, and who alone says what. */
import type { StoryRecord, Unit } from '../reading/record.ts';
import { CHOSEN_PHRASES } from './chosen-phrases.ts';
import { groupByPlace } from './group-by-place.ts';
import type { PlaceGroup } from './group-by-place.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { sharedPhrases } from './shared-phrases.ts';
import type { SharedPhrase } from './shared-phrases.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

/** How many of the shared phrases have rows; texts of the same kind share hundreds. */
const MOST_FOUND = 10;

export interface PhraseRow extends Row, PlaceCells {
  readonly phrase: string;
  readonly how: 'found' | 'chosen';
  readonly characters: number;
  /** In how many places the phrase stands. */
  readonly placesWith: number;
  /** Units of the place that hold the phrase; null when none does, which is not 0. */
  readonly count: number | null;
  /** Whether a part of a source of the place can't be read. */
  readonly truncated: boolean;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'phrase',
    title: { en: 'Phrase', zh: '词语' },
    unit: null,
    description: { en: 'Han characters as they stand in the texts.', zh: '原文中的字句。' },
  },
  {
    name: 'how',
    title: { en: 'How it came in', zh: '来由' },
    unit: null,
    description: {
      en: '“found” by comparing the texts, or “chosen” by hand.',
      zh: '由比对得出（found），或由人选定（chosen）。',
    },
  },
  {
    name: 'characters',
    title: { en: 'Length', zh: '字数' },
    unit: 'characters',
    description: { en: 'Length of the phrase.', zh: '词语的字数。' },
  },
  {
    name: 'placesWith',
    title: { en: 'Places with it', zh: '出现的地方' },
    unit: 'places',
    description: {
      en: 'In how many places’ texts the phrase stands.',
      zh: '有多少地方的文本里有这一词语。',
    },
  },
  ...PLACE_COLUMNS,
  {
    name: 'count',
    title: { en: 'Units', zh: '单元数' },
    unit: 'units',
    description: {
      en: 'Body units of the place that hold the phrase. Empty means that it is not in the text that can be read.',
      zh: '该地正文中含有这一词语的单元数。空白表示可读的文本里没有。',
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

/**
 * Words that a unit says for two places at once would make them agree by themselves; those about
 * the meeting itself (who presided, who spoke) are alike everywhere.
 */
const isCompared = ({ tense, places }: Unit): boolean =>
  tense !== 'procedural' && places.length < 2;

/** In most places first, then the longest; the rest in the order of the characters. */
function bySpread(one: SharedPhrase, other: SharedPhrase): number {
  return (
    other.groups - one.groups ||
    other.text.length - one.text.length ||
    (one.text < other.text ? -1 : 1)
  );
}

/** The first phrases, without a part or a longer form of one before or of one chosen by hand. */
function distinctPhrases(phrases: readonly SharedPhrase[]): string[] {
  const kept: string[] = [];
  for (const { text } of phrases.toSorted(bySpread)) {
    if (kept.length === MOST_FOUND) break;
    const overlaps = (other: string): boolean => other.includes(text) || text.includes(other);
    if (!kept.some(overlaps) && !CHOSEN_PHRASES.some(overlaps)) kept.push(text);
  }
  return kept;
}

function toRows(phrase: string, how: PhraseRow['how'], groups: readonly PlaceGroup[]): PhraseRow[] {
  const holding = groups.map(({ body }) => body.filter(({ span }) => span.quote.includes(phrase)));
  const placesWith = holding.filter(({ length }) => length > 0).length;
  if (placesWith === 0) return [];
  return groups.map((group, index) => {
    const units = holding[index] ?? [];
    return {
      phrase,
      how,
      characters: Array.from(phrase).length,
      placesWith,
      ...placeCells(group),
      count: units.length === 0 ? null : units.length,
      truncated: group.records.some(({ visibleShare }) => (visibleShare ?? 1) < 1),
      units: units.map(({ id }) => id),
    };
  });
}

const spreadOf = ([first]: readonly PhraseRow[]): number => first?.placesWith ?? 0;

/**
 * The phrases that most places share, then those chosen by hand that stand in any, each with
 * every place. `counts.shared` are all shared phrases, `counts.skipped` the units that speak
 * for several places or about the meeting itself: no
 * phrase is found in them alone, but they count where they hold one.
 */
export function phrasesByPlace(records: readonly StoryRecord[]): Table<PhraseRow> {
  const groups = groupByPlace(records);
  const texts = groups.map(({ body }) => body.filter(isCompared).map(({ span }) => span.quote));
  const shared = sharedPhrases(texts);
  const found = distinctPhrases(shared).map((phrase) => toRows(phrase, 'found', groups));
  const skipped = records
    .flatMap(({ units }) => units)
    .filter((unit) => unit.section === 'body' && !isCompared(unit));
  return {
    id: 'phrases-by-place',
    title: { en: 'Phrases by place', zh: '各地的词语' },
    columns: COLUMNS,
    rows: [
      ...found.toSorted((one, other) => spreadOf(other) - spreadOf(one)).flat(),
      ...CHOSEN_PHRASES.flatMap((phrase) => toRows(phrase, 'chosen', groups)),
    ],
    counts: {
      shared: shared.length,
      found: found.length,
      skipped: skipped.length,
      places: groups.length,
    },
  };
}
