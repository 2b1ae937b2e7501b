import { isForward } from '../reading/record.ts';
import type { StoryRecord, Unit } from '../reading/record.ts';
import { placeKeysOf } from './group-by-place.ts';

/** Plan units that do not count as intentions of the places themselves, and why. */
export interface LeftOut extends Readonly<Record<string, number>> {
  /** Plans of another level of government, quoted. */
  readonly upper: number;
  /** Directives about the current weeks. */
  readonly now: number;
  /** Forward units that speak for no place in particular. */
  readonly placeless: number;
}

const isPlan = (unit: Unit): boolean => unit.section === 'body' && unit.tense === 'plan';

/** Units. One that is both a higher level's and about the current weeks counts as `upper`. */
export function countLeftOut(records: readonly StoryRecord[]): LeftOut {
  const left = records
    .flatMap(({ units }) => units)
    .filter((unit) => isPlan(unit) && !isForward(unit));
  const upper = left.filter(({ flags }) => flags.includes('upper')).length;
  const placeless = records.flatMap((record) =>
    record.units.filter((unit) => isForward(unit) && placeKeysOf(unit, record).length === 0),
  );
  return { upper, now: left.length - upper, placeless: placeless.length };
}
