/**
 * How well the rules find facts: the first five documents as coded beside what the rules alone say
 * of them. A fact is right when what is named here of it is the same in both.
 */
import type { StoryRecord } from '../../../src/reading/record.ts';
import { applyCoding } from '../../../src/reading/apply-coding.ts';
import { readAdjudicated } from './read-gold.ts';
import { addCounts, ratesOf, type Rates, type ThemeCounts } from './score-units.ts';

const KEYS = {
  places: ({ places }) => places.map(({ code }) => code),
  meetings: ({ meetings }) => meetings.map(({ type, start, end }) => [type, start, end]),
  officials: ({ officials }) => officials.map(({ name, title }) => [name, title]),
  targets: ({ targets }) => targets.map(({ operator, value, unit }) => [operator, value, unit]),
  frameworks: ({ frameworks }) => frameworks.map(({ label }) => label.replace(/[“”"]/gu, '')),
} satisfies Record<string, (record: StoryRecord) => unknown[]>;

export type FactKind = keyof typeof KEYS;

function compare(gold: readonly unknown[], found: readonly unknown[]): ThemeCounts {
  const left = gold.map((fact) => JSON.stringify(fact));
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const fact of found) {
    const at = left.indexOf(JSON.stringify(fact));
    if (at === -1) counts.wrong += 1;
    else {
      counts.right += 1;
      left.splice(at, 1);
    }
  }
  return { ...counts, missed: left.length };
}

/** Precision, recall and F1 of each kind of fact over the first five documents. */
export function scoreFacts(): Record<FactKind, Rates> {
  const documents = readAdjudicated().map(({ record, source, coding }) => ({
    rule: record,
    gold: applyCoding(record, source, coding).record,
  }));
  const rates = (keys: (record: StoryRecord) => unknown[]): Rates =>
    ratesOf(addCounts(documents.map(({ gold, rule }) => compare(keys(gold), keys(rule)))));
  return {
    places: rates(KEYS.places),
    meetings: rates(KEYS.meetings),
    officials: rates(KEYS.officials),
    targets: rates(KEYS.targets),
    frameworks: rates(KEYS.frameworks),
  };
}
