import type { CodedQuote } from './coding.ts';
import type { Span } from './record.ts';
import { rawToRepaired, repairedToRaw, spanOf, type RepairedText } from './text/repaired-text.ts';

/** So many places of one quote are enough to name the nearest. */
const MOST_STARTS = 100;

/**
 * The span of a quote whose first raw offset is given; null when other words stand there. The
 * repaired text decides, so a quote may run over a repaired place.
 */
export function findQuote(source: RepairedText, { start, quote }: CodedQuote): Span | null {
  const first = rawToRepaired(source, start, 'start');
  if (!source.text.startsWith(quote, first)) return null;
  return { ...spanOf(source, first, first + quote.length), quote };
}

/** The raw offset of each place where the words stand, in their order; for a message, so 100 at most. */
export function quoteStarts(source: RepairedText, quote: string): number[] {
  const starts: number[] = [];
  let at = source.text.indexOf(quote);
  while (at !== -1 && starts.length < MOST_STARTS) {
    starts.push(repairedToRaw(source, at, 'start'));
    at = source.text.indexOf(quote, at + 1);
  }
  return starts;
}
