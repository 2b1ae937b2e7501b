import type { Tense, UnitContext } from '../unit-context.ts';

/** One rule of tense: what it decides, or null to leave the unit to the next rule. */
export type TenseRule = (unit: UnitContext) => Tense | null;
