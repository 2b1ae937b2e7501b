/** A drawing whose looks come from classes, with those looks as attributes. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { DrawingStyle } from '../style/style-of.ts';

/** For the page's styles, its script and its readers of the screen; a picture has no use for them. */
const FOR_PAGES = /^(?:class|role|aria-.*|data-(?:context|place|theme|shape|look))$/u;

function ownAttributes(node: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of node.attributes) {
    // Programs that know SVG 1.1 alone find an address under its older name.
    if (!FOR_PAGES.test(name)) kept[name === 'href' ? 'xlink:href' : name] = value;
  }
  return kept;
}

/** The label of a mark as its title, which a browser shows on hovering. */
function titleOf(node: Element): string {
  const label = node.getAttribute('aria-label');
  return label === null ? '' : element('title', {}, escapeMarkup(label));
}

function toStyled(node: Node, style: DrawingStyle): string {
  if (node.nodeType === node.TEXT_NODE) return escapeMarkup(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const drawn = node as Element;
  const children = [...drawn.childNodes].map((child) => toStyled(child, style));
  const attributes = { ...ownAttributes(drawn), ...style.attributesOf(drawn) };
  return element(drawn.localName, attributes, titleOf(drawn), ...children);
}

/** The markup of a whole `<svg>` of a figure, styled; see {@link DrawingStyle}. */
export function styleDrawing(markup: string, document: Document, style: DrawingStyle): string {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return [...holder.childNodes].map((node) => toStyled(node, style)).join('');
}
