/** Words around the dots: place names, counts, headings. */
import { element, escapeMarkup, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { wrapEvenly } from '../wrap-words.ts';
import { FONT, LINE } from './scene.ts';

/** Under the letters, to the bottom of the line. */
const DESCENT = 3.5;

/** Bold letters are wider. */
const BOLD = 1.06;

/** A name and its count on one line, the bottom of the line at `y`. */
export function nameLabel(name: string, detail: string, x: number, y: number): string {
  const count = element('tspan', { class: 'chart-count' }, escapeMarkup(` ${detail}`));
  return element(
    'text',
    { class: 'chart-place chart-halo', x, y: y - DESCENT },
    escapeMarkup(name),
    count,
  );
}

/** A name and its count with their middle at a point. */
export function middleLabel(name: string, detail: string, x: number, y: number): string {
  const count = element('tspan', { class: 'chart-count' }, escapeMarkup(` ${detail}`));
  const place = { class: 'chart-place chart-halo explainer-county', x, y, dy: '.35em' };
  return element('text', place, escapeMarkup(name), count);
}

/** Width of {@link nameLabel} and {@link middleLabel}. */
export function nameWidth(name: string, detail: string): number {
  return textWidth(name, FONT, 'bold') + textWidth(` ${detail}`, FONT);
}

/** Where a stack of lines stands; they end at `bottom`. */
export interface StackArea {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
}

const boldLines = (words: string, width: number): string[] => wrapEvenly(words, width, FONT * BOLD);

/**
 * Bold words in as many lines as a width needs, and muted lines below them. Lines are set apart in
 * ems, so that they stay together where the type is small.
 */
export function stackLabel(words: string, details: readonly string[], area: StackArea): string {
  const bold = boldLines(words, area.width);
  const lines = [...bold, ...details];
  const spans = lines.map((line, index) => {
    const dy = index === 0 ? `${((1 - lines.length) * LINE) / FONT}em` : `${LINE / FONT}em`;
    const style = index < bold.length ? null : 'chart-count';
    return element('tspan', { x: area.left, dy, class: style }, escapeMarkup(line));
  });
  return element('text', { class: 'chart-place chart-halo', y: area.bottom - DESCENT }, ...spans);
}

/** Height of {@link stackLabel}. */
export function stackHeight(words: string, details: readonly string[], width: number): number {
  return (boldLines(words, width).length + details.length) * LINE;
}

/** Whether every line of {@link stackLabel} keeps to the width. */
export function stackFits(words: string, details: readonly string[], width: number): boolean {
  const bold = boldLines(words, width).map((line) => textWidth(line, FONT, 'bold'));
  return [...bold, ...details.map((line) => textWidth(line, FONT))].every((line) => line <= width);
}

/** Words in a cell that holds no dot, their middle at `y`. */
export function silentLabel(words: string, x: number, y: number): string {
  return textElement(words, { class: 'chart-silent', x, y, dy: '.35em' });
}
