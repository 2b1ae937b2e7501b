/**
 * How high an embed is at every width, as CSS that a page can state without a script. Words wrap,
 * so their height falls as the width grows, ever more slowly: a straight line between two widths
 * is too low by less than a line, if at all, and a line is kept to spare.
 */
import { LAYOUT_WIDTHS } from '../../charts/chart.ts';
import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import { wrapWords } from '../../charts/wrap-words.ts';

/** Of the frame's inner edge, and the widths that src/styles give to drawings. */
const EDGE_PX = 8;
const LIMITS = {
  narrow: { from: 280, to: 600, widest: 432 },
  wide: { from: 600, to: 1000, widest: 800 },
};

const TITLE = { fontPx: 20, linePx: 25 };
const CAPTION = { fontPx: 14, linePx: 21, widest: 736 };

interface Words {
  readonly title: string;
  /** Paragraphs under the drawing. */
  readonly caption: readonly string[];
}

/** Height of all words at a width of the frame, with a line to spare for another font. */
function wordsPx({ title, caption }: Words, widthPx: number): number {
  const inner = widthPx - EDGE_PX;
  const titleLines = wrapWords(title, inner, TITLE.fontPx * 1.06).length;
  const captionPx = caption.map(
    (words) =>
      wrapWords(words, Math.min(inner, CAPTION.widest), CAPTION.fontPx).length * CAPTION.linePx + 8,
  );
  const spare = CAPTION.linePx;
  return (
    titleLines * TITLE.linePx + 12 + captionPx.reduce((sum, px) => sum + px, 0) + EDGE_PX + spare
  );
}

const SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u;

/** Height of a drawing for each pixel of its width. */
function ratioOf(svg: string): number {
  const [, width, height] = SIZE.exec(svg) ?? [];
  return Number(height) / Number(width);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The height of one layout as a CSS length; `100cqi` is the width of the frame. */
function layoutHeight(
  words: Words,
  ratio: number,
  { from, to, widest }: typeof LIMITS.wide,
): string {
  const [most, least] = [wordsPx(words, from), wordsPx(words, to)];
  const slope = (least - most) / (to - from);
  const start = Math.ceil(most - slope * from);
  const drawn = `${rounded(ratio)}*min(100cqi - ${EDGE_PX}px,${widest}px)`;
  return `max(${start}px + ${rounded(slope)}*100cqi,${Math.ceil(least)}px) + ${drawn}`;
}

/** Far more than any height: what makes one layout's height give way to the other's. */
const FAR = 9999;

export interface EmbedHeight {
  /** A CSS length for a box inside a container; one of the layouts by the container's width. */
  readonly css: string;
  /** Enough on the narrowest screen: for hosts that take no styles. */
  readonly safePx: number;
  /** For one width of the frame, in whole pixels; {@link css} is within a line of it. */
  readonly heightPx: (widthPx: number) => number;
}

/** @param words what stands above and below the drawing */
export function embedHeight(
  parts: Pick<ChartFigureParts, 'narrow' | 'wide'>,
  words: Words,
): EmbedHeight {
  const narrow = layoutHeight(words, ratioOf(parts.narrow), LIMITS.narrow);
  const wide = layoutHeight(words, ratioOf(parts.wide), LIMITS.wide);
  const shift = `${FAR}*max(0px,${LIMITS.wide.from}px - 100cqi)`;
  const drawnPx = ratioOf(parts.narrow) * LAYOUT_WIDTHS.narrow;
  return {
    css: `max(min(${narrow},${wide} + ${shift}),${wide} - ${shift})`,
    heightPx: (widthPx) => {
      const layout = widthPx < LIMITS.wide.from ? 'narrow' : 'wide';
      const drawnPx = Math.min(widthPx - EDGE_PX, LIMITS[layout].widest);
      return Math.ceil(wordsPx(words, widthPx) + ratioOf(parts[layout]) * drawnPx);
    },
    safePx: Math.ceil(wordsPx(words, LIMITS.narrow.from) + drawnPx * 1.15),
  };
}
