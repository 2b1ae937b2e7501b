import type { Span } from '../../reading/record.ts';
import { rawToRepaired, type RepairedText } from '../../reading/text/repaired-text.ts';

/** Characters shown on each side of the words that are meant. */
const AROUND = 24;
/** Longer words are cut in their middle. */
const LONGEST = 90;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 20)} … ${text.slice(-18)}`;
}

/** The words of a span as repaired, with the text around them on their line: …全县«增长12%»,各项…. */
export function textAround(source: RepairedText, span: Span): string {
  const { text } = source;
  const start = rawToRepaired(source, span.start, 'start');
  const end = Math.max(start, rawToRepaired(source, span.end, 'end'));
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[\n\r]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[\n\r]/u)[0] ?? '';
  return `${before}«${shorten(text.slice(start, end).trim())}»${after}`;
}
