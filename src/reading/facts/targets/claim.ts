import type { Target } from '../../record.ts';

/** A number that a rule takes for a target; offsets are those of the stretch. */
export interface Claim {
  readonly metric: string;
  readonly operator: Target['operator'];
  readonly value: Target['value'];
  readonly unit: string | null;
  /** Where the number itself begins. */
  readonly numberStart: number;
  readonly start: number;
  readonly end: number;
}
