/**
 * From Plot's SVG to a drawing: every Plot chart goes through here. Plot's own output names
 * layers for assistive technology in a way that is not allowed, carries a style element, and
 * knows nothing of units.
 */
import type { DrawContext, Drawing } from './chart.ts';
import { drawContextMark, drawMark } from './mark.ts';
import type { MarkMeaning } from './mark.ts';
import { element, escapeMarkup, shortNumber } from './svg-markup.ts';

/** Class of the Plot marks that are data; all others are context. */
export const DATA_MARKS = 'marks';

/** What classes say instead, and what assistive technology may not be told of a layer. */
const DROPPED =
  /^(?:aria-.*|xlink:.*|fill|fill-opacity|stroke|stroke-opacity|font-.*|paint-order)$/u;

/** How Plot places a text: `translate(x,y)` and a shift of the baseline. */
const TRANSLATE = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/u;

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/gu, (number) => shortNumber(Number(number)));

function keptAttributes(node: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of node.attributes) {
    if (!DROPPED.test(name)) kept[name] = name.endsWith('em') ? value : rounded(value);
  }
  return kept;
}

/** A text's place as plain coordinates, so that files stay small. */
function textAttributes(node: Element): Record<string, string> {
  const { transform, y, ...others } = keptAttributes(node);
  const [, left, top] = TRANSLATE.exec(transform ?? '') ?? [];
  if (left === undefined || top === undefined) return keptAttributes(node);
  return { x: left, y: top, ...(y === undefined ? {} : { dy: y }), ...others };
}

/** d3 binds to each node of a mark the index of its datum. */
function datumIndex(node: Element): number {
  const { __data__: index } = node as Element & { readonly __data__?: unknown };
  if (typeof index !== 'number') throw new Error('A data mark of Plot has no datum.');
  return index;
}

function toMarkup(node: Element): string {
  const attributes = node.localName === 'text' ? textAttributes(node) : keptAttributes(node);
  const children = [...node.children].map(toMarkup);
  const words = children.length === 0 ? [escapeMarkup(node.textContent)] : children;
  return element(node.localName, attributes, ...words);
}

function toMarks(layer: Element, meanings: readonly MarkMeaning[], context: DrawContext): string {
  return [...layer.children]
    .map((node) => {
      const meaning = meanings[datumIndex(node)];
      if (meaning === undefined) throw new Error('A data mark of Plot has no meaning.');
      return drawMark(meaning, toMarkup(node), context);
    })
    .join('');
}

/**
 * The drawing of a plot that was made with a `className` on every mark. Layers of the class
 * {@link DATA_MARKS} become data marks; everything else is context.
 *
 * @param meanings what each datum of the data layer stands for, in the order of the data
 */
export function plotToDrawing(
  plot: Element,
  meanings: readonly MarkMeaning[],
  context: DrawContext,
): Drawing {
  const [, , width = 0, height = 0] = (plot.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const layers = [...plot.children].filter(({ localName }) => localName !== 'style');
  const body = layers.map((layer) => {
    const name = layer.getAttribute('class') ?? '';
    return name === DATA_MARKS
      ? toMarks(layer, meanings, context)
      : drawContextMark(name, toMarkup(layer));
  });
  return { widthPx: width, heightPx: height, body: body.join('') };
}
