/** A drawing whose looks come from classes, with those looks as attributes. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import { isElement, readMarkup } from '../markup/read-markup.ts';
import type { Drawn, DrawnElement } from '../markup/read-markup.ts';
import type { DrawingStyle } from '../style/style-of.ts';

/** For the page's styles, its script and its readers of the screen; a picture has no use for them. */
const FOR_PAGES = /^(?:class|role|aria-.*|data-(?:context|place|theme|shape|look))$/u;

function ownAttributes({ attributes }: DrawnElement): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    // Programs that know SVG 1.1 alone find an address under its older name.
    if (!FOR_PAGES.test(name)) kept[name === 'href' ? 'xlink:href' : name] = value;
  }
  return kept;
}

/** The label of a mark as its title, which a browser shows on hovering. */
function titleOf({ attributes }: DrawnElement): string {
  const label = attributes['aria-label'];
  return label === undefined ? '' : element('title', {}, escapeMarkup(label));
}

/** @param above the elements around the node, the outermost first */
function toStyled(node: Drawn, above: readonly DrawnElement[], style: DrawingStyle): string {
  if (!isElement(node)) return escapeMarkup(node);
  const path = [...above, node];
  const attributes = { ...ownAttributes(node), ...style.attributesOf(path) };
  const children = node.children.map((child) => toStyled(child, path, style));
  return element(node.name, attributes, titleOf(node), ...children);
}

/** The markup of a whole `<svg>` of a figure, styled; see {@link DrawingStyle}. */
export function styleDrawing(markup: string, style: DrawingStyle): string {
  return readMarkup(markup)
    .map((node) => toStyled(node, [], style))
    .join('');
}
