import type { Unit } from '../record.ts';

/** One unit of coding, before anything is known about it. Offsets are UTF-16 into the repaired text. */
export interface TextUnit {
  readonly start: number;
  readonly end: number;
  /** Index, in the list of units, of the first unit of the same sentence. */
  readonly sentence: number;
  readonly section: Unit['section'];
}
