import type { z } from 'zod';
import type { firstMetSchema } from '../../build/rule-scores-schema.ts';

type MetSet = z.infer<typeof firstMetSchema>['sets'][number];
type FoundKind = keyof NonNullable<MetSet['found']>;
type RightKind = keyof NonNullable<MetSet['right']>;

const FOUND: readonly FoundKind[] = ['places', 'officials', 'targets', 'frameworks'];
const RIGHT: readonly RightKind[] = [
  'provinces',
  'published',
  'meetingTypes',
  'meetingDates',
  'titles',
  'operators',
  'declared',
  'components',
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** How the rules did on the facts of documents when they met them, all sets with coded facts together. */
export function factsMet(sets: readonly MetSet[]) {
  return {
    found: FOUND.map((kind) => {
      const counts = sets.flatMap(({ found }) => (found === undefined ? [] : [found[kind]]));
      const right = sum(counts.map((one) => one.right));
      const wrong = sum(counts.map((one) => one.wrong));
      const missed = sum(counts.map((one) => one.missed));
      return {
        kind,
        n: right + missed,
        precision: rate(right, right + wrong),
        recall: rate(right, right + missed),
        f1: rate(2 * right, 2 * right + wrong + missed),
      };
    }),
    right: RIGHT.map((kind) => {
      const counts = sets.flatMap(({ right }) => (right === undefined ? [] : [right[kind]]));
      const of = sum(counts.map((one) => one.of));
      return { kind, of, share: rate(sum(counts.map((one) => one.right)), of) };
    }),
  };
}
