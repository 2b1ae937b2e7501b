/** Sizes of the explorer's figure in px of its view box. */
import type { Layout } from '../chart.ts';

export interface CompareSizes {
  readonly fontSize: number;
  /** Height of a line of words. */
  readonly line: number;
  /** Width of the labels beside the cells. */
  readonly labels: number;
  /** Up to how many columns leave room for labels beside them; with more, labels stand above. */
  readonly columnsBesideLabels: number;
  /** Up to how many columns hold a dot a statement; with more, a cell holds a number. */
  readonly mostColumns: number;
  readonly widestColumn: number;
  /** Width of the labels beside cells that hold numbers, and the widest such cell. */
  readonly dense: { readonly labels: number; readonly widestCell: number; readonly cell: number };
  readonly radius: number;
  /** From the middle of a dot to the middle of the next. */
  readonly pitch: number;
  /** Radius of a dot of the longest statement, where dots are as large as their statements. */
  readonly largestRadius: number;
  readonly bar: number;
  /** Width kept for a count in front of its dots or bar; the first dot stands on a whole pixel. */
  readonly count: number;
  /** Space above and below a row. */
  readonly padding: number;
}

/** The baseline of words around a height, on a whole pixel: Latin and Han letters reach .32 em above and below. */
export const baselineOf = (middle: number, { fontSize }: Pick<CompareSizes, 'fontSize'>): number =>
  Math.round(middle + 0.32 * fontSize);

export const COMPARE_SIZES: Readonly<Record<Layout, CompareSizes>> = {
  narrow: {
    fontSize: 12,
    line: 15,
    labels: 112,
    columnsBesideLabels: 2,
    mostColumns: 6,
    widestColumn: 288,
    dense: { labels: 104, widestCell: 36, cell: 20 },
    radius: 2.8,
    pitch: 7,
    largestRadius: 5,
    bar: 9,
    count: 17.2,
    padding: 5,
  },
  wide: {
    fontSize: 13,
    line: 17,
    labels: 150,
    columnsBesideLabels: Infinity,
    mostColumns: 8,
    widestColumn: 490,
    dense: { labels: 150, widestCell: 44, cell: 24 },
    radius: 4,
    pitch: 10,
    largestRadius: 7,
    bar: 12,
    count: 19,
    padding: 6.5,
  },
};
