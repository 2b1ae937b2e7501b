/**
 * A record comes in; what an editor should look at goes out, the most doubtful first. Two doubts of
 * one score stand in the order of the text.
 */
import type { Problem } from '../problem.ts';
import type { StoryRecord } from '../record.ts';
import { type Doubt, DOUBT_WEIGHTS, type DoubtKind, toDoubt } from './doubt.ts';
import { doubtsOfFacts } from './doubts-of-facts.ts';
import { doubtsOfUnits } from './doubts-of-units.ts';

const isKind = (ruleId: string): ruleId is DoubtKind => ruleId in DOUBT_WEIGHTS;

/** More than the hint of a problem says: what to write into the coding file. */
const SETTLE: Partial<Record<DoubtKind, string>> = {
  'place-missing':
    'If you know the place, write it under places, with words of the text that show it; the head of the coding file has the form.',
  'place-ambiguous':
    'Write the code, prefecture and province of the right one under places, and its code in places of the units.',
  'meeting-missing':
    'If there was a meeting, write it under meetings: type, name, place, start, end, yearBasis, window, format and evidence.',
  'meeting-date-missing':
    'If you know the day, write it as start (2023-01-29) under meetings; if only a span of days, write window: { start: …, end: … }.',
  'published-missing':
    'If you know the day, write published; the head of the coding file has the form.',
};

function doubtOfProblem({ ruleId, message, hint, span }: Problem): Doubt {
  const kind = isKind(ruleId) ? ruleId : 'other';
  return toDoubt(kind, { rule: ruleId, found: message, settle: SETTLE[kind] ?? hint, span });
}

/**
 * Every doubt about a record, most doubtful first. `tenseRules` names the rule of tense of each
 * unit by its id (`readSeed` gives it).
 */
export function findDoubts(
  record: StoryRecord,
  tenseRules: ReadonlyMap<string, string> = new Map(),
): Doubt[] {
  return [
    ...record.problems.map(doubtOfProblem),
    ...doubtsOfFacts(record),
    ...doubtsOfUnits(record, tenseRules),
  ].sort((a, b) => b.score - a.score || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
