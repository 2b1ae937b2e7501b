/** One layout of the reading chart: the key, then the documents below each other. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawParts } from '../draw-parts.ts';
import { drawReadingKey } from './draw-reading-key.ts';
import { drawStrip } from './draw-strip.ts';
import { layOutPieces } from './lay-out-pieces.ts';

const GAP = 18;

/** Draws the key and every document as parts; a document without a single unit has only its label. */
export function drawReading(table: Table<ReadingRow>, context: DrawContext): Drawing {
  const inColumn = { ...context, layout: 'narrow' } as const;
  const strips = layOutPieces(table.rows);
  const parts = [drawReadingKey(inColumn), ...strips.map((strip) => drawStrip(strip, 0, inColumn))];
  const { body, bottom } = drawParts(
    parts.map(({ body, bottom }) => ({ body, heightPx: bottom })),
    { top: 0, gap: GAP },
    context,
  );
  return { widthPx: LAYOUT_WIDTHS[context.layout], heightPx: Math.ceil(bottom + 2), body };
}
