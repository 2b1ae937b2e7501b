import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { textElement } from '../svg-markup.ts';
import { BLOCK_SIZES } from './block-shape.ts';
import { drawBlock, shapeOf } from './draw-block.ts';
import type { PlaceRows } from './draw-block.ts';

const HEADING = { en: 'Not on the map:', zh: '未能上图：' } as const;

const GAP = 16;

/** Blocks of places without a polygon, in lines below the map, so that no statement is lost. */
export function drawOffMap(
  places: readonly PlaceRows[],
  top: number,
  context: DrawContext,
): { readonly body: string; readonly bottom: number } {
  if (places.length === 0) return { body: '', bottom: top };
  const sizes = BLOCK_SIZES[context.layout];
  const heading = textElement(HEADING[context.lang], { class: 'chart-muted', y: top + sizes.line });
  let body = drawContextMark('off-map', heading);
  let [left, lineTop] = [0, top + sizes.line + 6];
  let bottom = lineTop;
  for (const place of places) {
    const shape = shapeOf(place, sizes, context);
    if (left > 0 && left + shape.width > LAYOUT_WIDTHS[context.layout]) {
      [left, lineTop] = [0, bottom + GAP / 2];
    }
    body += drawBlock(place, shape, { left, top: lineTop }, context);
    left += shape.width + GAP;
    bottom = Math.max(bottom, lineTop + shape.height);
  }
  return { body, bottom: Math.ceil(bottom) };
}
