/** Markup that {@link element} wrote, read back: a drawing has many thousand marks, for which a document is slow. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';

export interface DrawnElement {
  readonly name: string;
  /** In the order of the markup, nothing escaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Drawn[];
}

/** An element, or the words of a text. */
export type Drawn = DrawnElement | string;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => CHARACTERS[entity] ?? entity)
    : text;

/** A text, or a tag: whether it ends an element, name, attributes, whether the element is empty. */
const TOKEN = /([^<]+)|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)(\/?)>/guy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;

function toAttributes(markup: string): DrawnElement['attributes'] {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of markup.matchAll(ATTRIBUTE)) {
    attributes[name] = unescaped(value);
  }
  return attributes;
}

/** @throws {Error} for markup of another hand, which may be written in ways that are not known here. */
export function readMarkup(markup: string): readonly Drawn[] {
  const top: Drawn[] = [];
  const open = [{ name: '', children: top }];
  let end = 0;
  for (const [token, text, closes, name = '', attributes = '', empty] of markup.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1);
    if (text !== undefined) parent?.children.push(unescaped(text));
    else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`No <${name}> is open where it ends.`);
    } else {
      const children: Drawn[] = [];
      parent?.children.push({ name, attributes: toAttributes(attributes), children });
      if (empty !== '/') open.push({ name, children });
    }
  }
  if (end !== markup.length || open.length > 1) {
    throw new Error(`This is no markup of ours: ${markup.slice(end, end + 40)}`);
  }
  return top;
}

export const isElement = (node: Drawn): node is DrawnElement => typeof node !== 'string';

/** The data marks within an element, however deep. */
export const marksIn = ({ children }: DrawnElement): DrawnElement[] =>
  children.filter(isElement).flatMap((child) => {
    const marks = marksIn(child);
    return child.attributes['data-units'] === undefined ? marks : [child, ...marks];
  });

/** The markup of a node again. */
export function toMarkup(node: Drawn): string {
  if (!isElement(node)) return escapeMarkup(node);
  return element(node.name, node.attributes, ...node.children.map(toMarkup));
}
