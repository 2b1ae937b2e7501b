/** One layout of the reading chart: the key, then the documents. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawParts } from '../draw-parts.ts';
import type { Part } from '../draw-parts.ts';
import { drawReadingKey } from './draw-reading-key.ts';
import { drawStrip, lineCount } from './draw-strip.ts';
import { findBreak } from './find-break.ts';
import { layOutPieces } from './lay-out-pieces.ts';
import type { DocumentStrip } from './lay-out-pieces.ts';

const GAP = 18;

/** The key and a document that stands alone, in two parts where no unit goes on from one to the other. */
function partsOfOne(strip: DocumentStrip, context: DrawContext, isStacked: boolean): Part[] {
  const key = drawReadingKey(context);
  const to = lineCount(strip, context.layout);
  const split = findBreak(strip, context.layout, to);
  const head = drawStrip(strip, key.bottom + GAP, context, { from: 0, to: split });
  const first = { body: key.body + head.body, heightPx: head.bottom };
  if (split === to) return [first];
  const rest = drawStrip(strip, 0, context, { from: split, to });
  // Below each other the lines go on without a gap.
  const heightPx = isStacked ? head.bottom - GAP - 1 : head.bottom;
  return [
    { ...first, heightPx },
    { body: rest.body, heightPx: rest.bottom, leadPx: head.labelBottom },
  ];
}

/** The key and every document, a part each. */
function partsOfMany(strips: readonly DocumentStrip[], context: DrawContext): Part[] {
  return [drawReadingKey(context), ...strips.map((strip) => drawStrip(strip, 0, context))].map(
    ({ body, bottom }) => ({ body, heightPx: bottom }),
  );
}

/** Draws the key and every document as parts; a document without a single unit has only its label. */
export function drawReading(table: Table<ReadingRow>, context: DrawContext): Drawing {
  const inColumn = { ...context, layout: 'narrow' } as const;
  const strips = layOutPieces(table.rows);
  const [only, ...others] = strips;
  const parts =
    only !== undefined && others.length === 0
      ? partsOfOne(only, inColumn, context.layout === 'narrow')
      : partsOfMany(strips, inColumn);
  const { body, bottom } = drawParts(parts, { top: 0, gap: GAP }, context);
  return { widthPx: LAYOUT_WIDTHS[context.layout], heightPx: Math.ceil(bottom + 2), body };
}
