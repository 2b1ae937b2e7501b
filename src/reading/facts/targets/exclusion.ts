import type { PlacedQuantity } from './placed-quantity.ts';

/** Whether a number in a plan is no target, for one reason. */
export type Exclusion = (placed: PlacedQuantity) => boolean;
