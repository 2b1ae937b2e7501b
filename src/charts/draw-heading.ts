/** A place's name and what is said of it, in one line that needs no estimate of the name's width. */
import { element, escapeMarkup } from './svg-markup.ts';

/** Between the name and the words after it, besides the space that parts them for a screen reader. */
const GAP = 5;

/** Words in the lead's line, a gap behind it. They may follow any text element as its last child. */
export function wordsAfter(words: string): string {
  return words === ''
    ? ''
    : element('tspan', { class: 'chart-count', dx: GAP }, ` ${escapeMarkup(words)}`);
}

/** The name in bold, the detail muted; an empty detail leaves the name alone. */
export function drawHeading(
  name: string,
  detail: string,
  at: { readonly x: number; readonly y: number },
): string {
  return element('text', { class: 'chart-place', ...at }, escapeMarkup(name), wordsAfter(detail));
}
