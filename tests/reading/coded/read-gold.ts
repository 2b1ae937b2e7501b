import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { codingSchema } from '../../../src/build/coding-schema.ts';
import type { Coding } from '../../../src/reading/coding.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import type { StoryRecord, ThemeId } from '../../../src/reading/record.ts';
import type { RepairedText } from '../../../src/reading/text/repaired-text.ts';
import { readReference } from '../themes/read-reference.ts';
import { damage } from './damage.ts';
import { readCoded, type GoldUnit } from './read-coded.ts';
import { compareFacts, type FactDifferences } from './score-found-facts.ts';
import { pairUnits, type UnitPair } from './score-units.ts';

/** A document coded by hand or by the model coders, beside what the rules say of it. */
export interface ScoredDocument {
  readonly name: string;
  /** The text as repaired. */
  readonly text: string;
  readonly pairs: readonly UnitPair[];
  /** Null where only the units are coded. */
  readonly facts: FactDifferences | null;
}

const seeds = new URL('../../../seeds/', import.meta.url);
const codings = new URL('../../../src/content/codings/', import.meta.url);

function read(
  bytes: Uint8Array,
  file: string,
): { record: StoryRecord; source: RepairedText; text: string } {
  const { record, source } = readSeed(bytes, file);
  if (record === null || source === null) throw new Error(`${file} gave no record.`);
  return { record, source, text: source.text };
}

/** The documents that two model coders coded; what editors add later is no part of this set. */
const FIRST_FIVE = /^00[0-4]\.yaml$/u;

const seedFiles = (): string[] =>
  readdirSync(seeds)
    .filter((file) => /^\d.*\.txt$/u.test(file))
    .sort();

/** The seeds as the rules read them, with their adjudicated coding. */
export function readAdjudicated(): { record: StoryRecord; source: RepairedText; coding: Coding }[] {
  return readdirSync(codings)
    .filter((name) => FIRST_FIVE.test(name))
    .sort()
    .map((name) => {
      const coding = codingSchema.parse(parse(readFileSync(new URL(name, codings), 'utf8')));
      return { ...read(readFileSync(new URL(coding.file, seeds)), coding.file), coding };
    });
}

/** The seeds beside their adjudicated coding, unit by unit. */
export function readAdjudicatedSeeds(): ScoredDocument[] {
  return readAdjudicated().map(({ record, source, coding }) => {
    const byStart = new Map(coding.units?.map((unit) => [unit.start, unit]));
    const pairs = record.units.flatMap((rule): UnitPair[] => {
      const unit = byStart.get(rule.span.start);
      return unit === undefined
        ? []
        : [{ gold: { ...unit, start: rule.span.start, end: rule.span.end }, rule }];
    });
    return { name: coding.file.slice(0, 3), text: source.text, pairs, facts: null };
  });
}

/** The seeds beside the first coder's coding. */
export function readReferenceSeeds(): ScoredDocument[] {
  const { first } = readReference();
  return seedFiles().map((file) => {
    const { record, text } = read(readFileSync(new URL(file, seeds)), file);
    const gold = first
      .filter(({ id }) => id.startsWith(record.id))
      .map((unit): GoldUnit => {
        const speaker = unit.speaker === '网站' ? null : unit.speaker;
        return { ...unit, speaker, themes: unit.themes as readonly ThemeId[] };
      });
    return { name: record.id, text, pairs: pairUnits(gold, record.units), facts: null };
  });
}

/** The documents of a folder of coded documents beside their coding. */
export function readWritten(folder: string): ScoredDocument[] {
  return readCoded(folder).map(({ name, text: source, units, damage: kinds, facts }) => {
    const { bytes, offsets } = damage(source, kinds);
    const { record, text } = read(bytes, `${name}.txt`);
    const toRaw = (at: number): number => offsets[at] ?? at;
    const gold = units.map((unit) => ({
      ...unit,
      start: toRaw(unit.start),
      end: toRaw(unit.end),
    }));
    return {
      name,
      text,
      pairs: pairUnits(gold, record.units),
      facts: facts && compareFacts(facts, record),
    };
  });
}
