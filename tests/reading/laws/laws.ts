/**
 * The laws of reading as functions: each returns what breaks it, empty when it holds. The tests
 * ask them of the seeds and of generated, mutated and damaged texts.
 */
import { readSeed } from '../../../src/reading/read-seed.ts';
import {
  recordSchema,
  THEME_IDS,
  type Span,
  type StoryRecord,
} from '../../../src/reading/record.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import type { RepairedText } from '../../../src/reading/text/repaired-text.ts';

const isWhite = (text: string) => text.trim() === '';

/** Law 1: the units, laid end to end, cover the raw text once, white space between them aside. */
export function lostCharacters(raw: string, record: StoryRecord): string[] {
  const broken: string[] = [];
  let from = 0;
  for (const { id, span } of record.units) {
    if (span.start < from) broken.push(`${id} starts inside the unit before it`);
    if (span.end <= span.start) broken.push(`${id} is empty`);
    if (!isWhite(raw.slice(from, span.start))) {
      broken.push(`lost before ${id}: ${JSON.stringify(raw.slice(from, span.start))}`);
    }
    from = span.end;
  }
  if (!isWhite(raw.slice(from))) broken.push(`lost at the end: ${JSON.stringify(raw.slice(from))}`);
  return broken;
}

/** Law 2, first half: the map's stretches lie end to end in both texts, in order, and cover them. */
export function brokenMap({ raw, text, map }: RepairedText): string[] {
  const broken: string[] = [];
  let rawFrom = 0;
  let from = 0;
  for (const segment of map) {
    if (segment.rawStart !== rawFrom || segment.start !== from) broken.push('a stretch is missing');
    if (segment.rawEnd <= segment.rawStart) broken.push('a stretch is empty in the raw text');
    if (segment.end <= segment.start) broken.push('a stretch is empty in the repaired text');
    const rawWords = raw.slice(segment.rawStart, segment.rawEnd);
    if (segment.kind === 'same' && rawWords !== text.slice(segment.start, segment.end)) {
      broken.push(`a stretch said to be the same differs: ${JSON.stringify(rawWords)}`);
    }
    [rawFrom, from] = [segment.rawEnd, segment.end];
  }
  if (rawFrom !== raw.length || from !== text.length) broken.push('the map ends early');
  return broken;
}

/** Every span of a record, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'quote' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

/** Law 2, second half: each span's quote is the text to which the map takes it. */
function wrongQuotes({ map, text }: RepairedText, record: StoryRecord): string[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const segment of map) {
    starts.set(segment.rawStart, segment.start);
    ends.set(segment.rawEnd, segment.end);
    if (segment.kind !== 'same') continue;
    for (let offset = 0; offset < segment.end - segment.start; offset += 1) {
      starts.set(segment.rawStart + offset, segment.start + offset);
      ends.set(segment.rawStart + offset + 1, segment.start + offset + 1);
    }
  }
  return spansOf(record).flatMap((span) => {
    const start = starts.get(span.start);
    const end = ends.get(span.end);
    if (start === undefined || end === undefined) return [`${span.quote} cuts a repaired stretch`];
    const words = text.slice(start, end);
    return words === span.quote ? [] : [`${JSON.stringify(span.quote)} reads ${words}`];
  });
}

/** Law 3: repairing what was repaired changes nothing. */
function changedAgain(raw: string): string[] {
  const once = repair(raw).source.text;
  const again = repair(once);
  if (again.source.text === once && again.repairs.length === 0) return [];
  return [`repaired once ${JSON.stringify(once)}, again ${JSON.stringify(again.source.text)}`];
}

/** Law 4: evidence lies inside one unit; themes are the codebook's; ids are unique. */
function strayEvidence(record: StoryRecord): string[] {
  const { units, ...rest } = record;
  const ids = units.map(({ id }) => id);
  const inOneUnit = (span: Span) =>
    units.some((unit) => span.start >= unit.span.start && span.end <= unit.span.end);
  return [
    ...spansOf({ ...rest, problems: [] })
      .filter((span) => !inOneUnit(span))
      .map((span) => `evidence outside any unit: ${span.quote}`),
    ...(new Set(ids).size === ids.length ? [] : ['two units have one id']),
    ...units.flatMap((unit) =>
      unit.themes.every((theme) => THEME_IDS.includes(theme)) ? [] : [`${unit.id} has a theme`],
    ),
    ...units.flatMap((unit) => (ids.includes(unit.sentence) ? [] : [`${unit.id} has no sentence`])),
  ];
}

/** All laws over the bytes of one file; law 5 holds when this returns at all. */
export function brokenLaws(bytes: Uint8Array): string[] {
  const { record, source, problems } = readSeed(bytes, '007_test.txt');
  if (record === null || source === null) {
    return problems.some(({ severity }) => severity === 'error') ? [] : ['no record and no error'];
  }
  return [
    ...(recordSchema.safeParse(record).error?.issues.map(({ message }) => message) ?? []),
    ...lostCharacters(source.raw, record),
    ...brokenMap(source),
    ...wrongQuotes(source, record),
    ...changedAgain(source.raw),
    ...strayEvidence(record),
  ];
}

export const toBytes = (text: string) => new TextEncoder().encode(text);
