import type { Layout } from '../chart.ts';

export interface TargetSizes {
  readonly fontSize: number;
  readonly line: number;
  /** Where the value begins, right of the mark. */
  readonly value: number;
  /** Where the metric begins; equal to `value` when it stands below. */
  readonly metric: number;
}

export const TARGET_SIZES: Readonly<Record<Layout, TargetSizes>> = {
  narrow: { fontSize: 12, line: 16, value: 20, metric: 20 },
  wide: { fontSize: 13, line: 17, value: 22, metric: 212 },
};

/** Space around a rung, so that each is at least 24 px high. */
export const PADDING = 4;
