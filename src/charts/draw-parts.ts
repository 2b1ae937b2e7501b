/**
 * A drawing of many parts, one a place or a document: below each other, or in two columns where
 * there is room. A part is drawn once, for a column of the narrow layout; the wide layout moves and
 * enlarges the same drawing, so that a page that shows both needs it once.
 */
import { LAYOUT_WIDTHS } from './chart.ts';
import type { DrawContext } from './chart.ts';
import { element } from './svg-markup.ts';

/** Drawn from the top left corner of its column, in the units of the narrow layout. */
export interface Part {
  readonly body: string;
  readonly heightPx: number;
  /** Left free above it at the head of the second column, to stand level with what it goes on from. */
  readonly leadPx?: number;
}

interface Frame {
  /** Where the first parts begin. */
  readonly top: number;
  readonly gap: number;
}

/** Class of the group around a part: its words have the size of the narrow layout. */
export const PART_CLASS = 'chart-part';

/** Of the narrow layout's words and those of the wide one, 12 and 13 px. */
const SCALE = 13 / 12;

/**
 * Draws parts in their order; of two columns each stands in the one that is shorter so far, so that
 * both end near each other. `bottom` is where the lowest part ends.
 */
export function drawParts(
  parts: readonly Part[],
  { top, gap }: Frame,
  { layout }: Pick<DrawContext, 'layout'>,
): { readonly body: string; readonly bottom: number } {
  const isWide = layout === 'wide';
  const scale = isWide ? SCALE : 1;
  const enlarged = isWide ? ` scale(${SCALE.toFixed(4)})` : '';
  const right = { x: LAYOUT_WIDTHS.wide - LAYOUT_WIDTHS.narrow * SCALE, next: top };
  const columns = [{ x: 0, next: top }, ...(isWide ? [right] : [])];
  let bottom = top;
  const bodies = parts.map(({ body, heightPx, leadPx = 0 }) => {
    const column = columns.reduce((one, other) => (other.next < one.next ? other : one));
    if (column === right && column.next === top) column.next += Math.round(leadPx * scale);
    const place = `translate(${column.x} ${column.next})${enlarged}`;
    bottom = Math.max(bottom, Math.ceil(column.next + heightPx * scale));
    column.next += Math.ceil((heightPx + gap) * scale);
    return element('g', { class: PART_CLASS, transform: place }, body);
  });
  return { body: bodies.join(''), bottom };
}
