import type { CodedQuote } from './coding.ts';
import type { Span } from './record.ts';
import { rawToRepaired, spanOf, type RepairedText } from './text/repaired-text.ts';

/**
 * The span of a quote whose first raw offset is given; null when other words stand there. The
 * repaired text decides, so a quote may run over a repaired place.
 */
export function findQuote(source: RepairedText, { start, quote }: CodedQuote): Span | null {
  const first = rawToRepaired(source, start, 'start');
  if (!source.text.startsWith(quote, first)) return null;
  return { ...spanOf(source, first, first + quote.length), quote };
}
