/** SVG as text. Everything that goes into an attribute or a text node is escaped here. */

type Value = string | number | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text with the four characters escaped that could end an attribute or begin a tag. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

/** A number with at most one decimal, so that files stay small and comparable. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

const toText = (value: string | number): string =>
  typeof value === 'number' ? shortNumber(value) : escapeMarkup(value);

/** An element; null attributes are left out. Children are markup, so they must be escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${toText(value)}"`]))
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A `<text>` element; the words are escaped. */
export function textElement(words: string, attributes: Readonly<Record<string, Value>>): string {
  return element('text', attributes, escapeMarkup(words));
}
