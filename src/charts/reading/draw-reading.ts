/** One layout of the reading chart: the key, then the documents below each other. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawReadingKey } from './draw-reading-key.ts';
import { drawStrip } from './draw-strip.ts';
import { layOutPieces } from './lay-out-pieces.ts';

const GAP = 18;

/** Draws every document; one without a single unit has only its label. */
export function drawReading(table: Table<ReadingRow>, context: DrawContext): Drawing {
  const key = drawReadingKey(context);
  const bodies = [key.body];
  let { bottom } = key;
  for (const strip of layOutPieces(table.rows)) {
    const drawn = drawStrip(strip, bottom + GAP, context);
    bodies.push(drawn.body);
    ({ bottom } = drawn);
  }
  return {
    widthPx: LAYOUT_WIDTHS[context.layout],
    heightPx: Math.ceil(bottom + 2),
    body: bodies.join(''),
  };
}
