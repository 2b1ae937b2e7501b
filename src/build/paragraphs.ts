import type { Unit } from '../reading/record.ts';

/**
 * The lines of a text, each as the ids of its units in order. A line ends where a line break
 * stands between two units of the raw text. Empty for a text without units.
 */
export function paragraphsOf(raw: string, units: readonly Unit[]): string[][] {
  const paragraphs: string[][] = [];
  let end = 0;
  for (const { id, span } of units) {
    const last = paragraphs.at(-1);
    if (last === undefined || /[\n\r\u2028\u2029]/u.test(raw.slice(end, span.start))) {
      paragraphs.push([id]);
    } else {
      last.push(id);
    }
    end = span.end;
  }
  return paragraphs;
}
