/** Where each piece of a document stands, counted in characters from its beginning. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';

/** A stretch of a document: a unit, or a gap of the length that the source states. */
export interface Stretch {
  readonly row: ReadingRow;
  readonly start: number;
  readonly end: number;
}

export interface DocumentStrip {
  /** Any row of the document; all of them say the same of it. */
  readonly about: ReadingRow;
  readonly stretches: readonly Stretch[];
  /** Where words are blanked out. */
  readonly redactions: readonly number[];
  readonly characters: number;
}

/** Drawn for a gap whose length nobody knows: enough to be seen. */
const UNKNOWN_GAP = 100;

/**
 * The strip of one document from its rows in the order of the text. White space between units
 * takes no room; a redaction stands within the unit that it belongs to.
 */
function stripOf(about: ReadingRow, rows: readonly ReadingRow[]): DocumentStrip {
  const stretches: Stretch[] = [];
  const redactions: number[] = [];
  let end = 0;
  for (const row of rows) {
    const last = stretches.at(-1);
    if (row.kind === 'redaction') {
      const within = last === undefined ? 0 : last.start + row.start - last.row.start;
      redactions.push(Math.min(within, end));
      continue;
    }
    const start = end;
    end += row.characters ?? UNKNOWN_GAP;
    stretches.push({ row, start, end });
  }
  return { about, stretches, redactions, characters: end };
}

/** One strip a document, in the order of the rows. */
export function layOutPieces(rows: readonly ReadingRow[]): DocumentStrip[] {
  const byStory = new Map<string, ReadingRow[]>();
  for (const row of rows) {
    const known = byStory.get(row.story);
    if (known === undefined) byStory.set(row.story, [row]);
    else known.push(row);
  }
  return [...byStory.values()].flatMap((pieces) => {
    const [about] = pieces;
    return about === undefined ? [] : [stripOf(about, pieces)];
  });
}
