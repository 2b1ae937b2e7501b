import type { Quantity } from './quantity.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** A stretch between two marks, with the quantities in it; offsets are those of the stretch. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

const MARK = /[,，;；:：。!！?？\n]/gu;

/** Cuts at commas, colons and stops that stand in no number (1,200). Quotation marks don't cut. */
export function splitClauses(text: string, quantities: readonly Quantity[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const first = next;
    while ((quantities[next]?.start ?? Infinity) < end) next += 1;
    if (end > start) {
      clauses.push({
        start,
        text: text.slice(start, end),
        quantities: quantities.slice(first, next),
      });
    }
    start = end + 1;
  };
  let inside = 0;
  for (const { index } of matchesOf(text, MARK)) {
    while ((quantities[inside]?.end ?? Infinity) <= index) inside += 1;
    if ((quantities[inside]?.start ?? Infinity) < index) continue;
    close(index);
  }
  close(text.length);
  return clauses;
}
