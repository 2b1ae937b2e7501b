import type { DrawContext } from '../chart.ts';
import type { CompareSizes } from './compare-sizes.ts';
import type { CompareState } from './compare-state.ts';

/** What the cells of a figure have in common. */
export interface CellContext extends Pick<DrawContext, 'href' | 'lang'> {
  readonly state: CompareState;
  readonly sizes: CompareSizes;
  readonly widthPx: number;
  /** The greatest value and the longest statement of the figure, which set its scales. */
  readonly greatest: number;
  readonly longest: number;
}
