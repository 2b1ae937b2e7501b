import type { Annotation } from './annotation.ts';

/** How much text before and after a quotation a selector carries, in code points. */
const CONTEXT = 32;

/** Code points, which the Web Annotation model counts, where JavaScript counts UTF-16 units. */
const codePoints = (text: string): string[] => Array.from(text);

/**
 * The two ways to find a stretch of a text again: by its words with those around them, and by its
 * place in code points.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last one
 */
export function selectText(
  text: string,
  start: number,
  end: number,
): Annotation['target']['selector'] {
  const exact = text.slice(start, end);
  const first = codePoints(text.slice(0, start)).length;
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: codePoints(text.slice(Math.max(0, start - 2 * CONTEXT), start))
        .slice(-CONTEXT)
        .join(''),
      suffix: codePoints(text.slice(end, end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(''),
    },
    { type: 'TextPositionSelector', start: first, end: first + codePoints(exact).length },
  ];
}
