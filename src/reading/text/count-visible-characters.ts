import type { Reading } from '../reading.ts';

/** How many characters of the document's own text are there: body and headings, without white space. */
export function countVisibleCharacters({ source, units }: Reading): number {
  return units
    .filter(({ section }) => section === 'body' || section === 'heading')
    .reduce(
      (sum, { start, end }) => sum + source.text.slice(start, end).replace(/\s/gu, '').length,
      0,
    );
}
