import { matchesOf } from './matches-of.ts';

/** Quotation marks and brackets inside which a semicolon doesn't end a unit. */
const CLOSER_OF = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
  ['{', '}'],
]);
const OPENER_OF = new Map([...CLOSER_OF].map(([opener, closer]) => [closer, opener]));
const MARKS = /[“”‘’「」『』()（）【】[\]［］〔〕《》〈〉{}]/gu;

/** A stretch of a line, from an opening mark to its closing one. UTF-16 offsets. */
export interface Bracketed {
  readonly start: number;
  readonly end: number;
}

/** Pairs of marks of one kind, each kind paired by itself; a mark without partner opens nothing. */
function pairMarks(line: string): Bracketed[] {
  const open = new Map<string, number[]>();
  const pairs: Bracketed[] = [];
  for (const { 0: mark, index } of matchesOf(line, MARKS)) {
    if (CLOSER_OF.has(mark)) {
      const stack = open.get(mark);
      if (stack === undefined) open.set(mark, [index]);
      else stack.push(index);
      continue;
    }
    const start = open.get(OPENER_OF.get(mark) ?? '')?.pop();
    if (start !== undefined) pairs.push({ start, end: index });
  }
  return pairs;
}

/**
 * The stretches of a line inside quotation marks or brackets, in order and without overlaps.
 * Scraped texts lose marks, so one without partner counts for nothing.
 */
export function findBracketed(line: string): Bracketed[] {
  const outer: Bracketed[] = [];
  for (const pair of pairMarks(line).sort((a, b) => a.start - b.start)) {
    const last = outer.at(-1);
    if (last === undefined || pair.start > last.end) outer.push(pair);
    else if (pair.end > last.end) outer[outer.length - 1] = { start: last.start, end: pair.end };
  }
  return outer;
}
