import type { Unit } from '../reading/record.ts';

/** One coder's codes of one unit; the order of the themes carries no meaning. */
export type CoderUnit = Pick<Unit, 'id' | 'section' | 'tense' | 'speaker' | 'themes' | 'flags'>;

/** The codes that two coders gave the same unit. */
export type CoderPair = readonly [CoderUnit, CoderUnit];

/**
 * The two coders' units side by side, in the first coder's order.
 *
 * @throws {Error} when the second coder left out a unit: the two files must be of one text.
 */
export function pairCoders(
  first: readonly CoderUnit[],
  second: readonly CoderUnit[],
): readonly CoderPair[] {
  const byId = new Map(second.map((unit) => [unit.id, unit]));
  return first.map((one) => {
    const two = byId.get(one.id);
    if (two === undefined) throw new Error(`The second coder has no unit ${one.id}.`);
    return [one, two];
  });
}

/** Forward as the coders had it, in codebook 1.0: a plan that is not a higher level's. */
export function isForwardByCoder({ section, tense, flags }: CoderUnit): boolean {
  return section === 'body' && tense === 'plan' && !flags.includes('upper');
}
