import type { Reading } from '../../reading.ts';
import { chainAfter, type Marker } from './find-markers.ts';
import type { Label } from './label.ts';
import { openList } from './open-list.ts';
import { type LabelSite, REACH } from './site.ts';

/** How many characters before a label are looked at, and how many units behind it. */
const BEFORE = 200;
const NEXT_UNITS = 40;
const MOST_LINES = 400;
const LINE_START = 60;
const CLAUSE_ENDS = ',，。;；:：!！?？\n';

/** What surrounds a label of unit `index`; `nextLabel` is the one after it in the unit, whose enumeration is not this one's. */
export function readSite(
  { source, units }: Reading,
  index: number,
  label: Label,
  nextLabel: Label | undefined,
  markers: readonly Marker[],
): LabelSite {
  const start = units[index]?.start ?? 0;
  const end = start + label.end;
  const sentenceBefore = source.text.slice(
    Math.max(start, start + label.start - BEFORE),
    start + label.start,
  );
  const chain = chainAfter(markers, end);
  const isAnothers = nextLabel !== undefined && (chain[0]?.start ?? 0) >= start + nextLabel.end;
  const after = source.text.slice(end, Math.min(end + REACH, sentenceEnd(units, index)));
  return {
    label,
    labelEnd: end,
    before: lastClause(sentenceBefore),
    sentenceBefore,
    after,
    opened: openList(after),
    following: source.text.slice(end, Math.min(end + REACH, gapAfter(units, index))),
    nextLines: () => linesAfter(source.text, units, index),
    markers: isAnothers ? [] : chain,
  };
}

/** What follows the last mark. Read from its end, which a pattern would look for from every character. */
function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** The first words of the units that begin a line of the body, up to a heading or a gap. */
function linesAfter(text: string, units: Reading['units'], index: number): string[] {
  const next = units.slice(index + 1, index + MOST_LINES);
  const end = next.findIndex(({ section }) => section !== 'body');
  return (end < 0 ? next : next.slice(0, end))
    .filter(({ start }) => /\n\s*$/u.test(text.slice(Math.max(0, start - 6), start)))
    .map(({ start }) => text.slice(start, start + LINE_START));
}

/** End of the last unit of the same sentence. */
function sentenceEnd(units: Reading['units'], index: number): number {
  let last = index;
  const isSame = (at: number): boolean => units[at]?.sentence === units[index]?.sentence;
  while (last - index < NEXT_UNITS && isSame(last + 1)) last += 1;
  return units[last]?.end ?? 0;
}

/** Start of the next gap among the next units; no item is read across it. */
function gapAfter(units: Reading['units'], index: number): number {
  for (let at = index; at < index + NEXT_UNITS; at += 1) {
    if (units[at]?.section === 'gap') return units[at]?.start ?? 0;
  }
  return units[Math.min(units.length - 1, index + NEXT_UNITS)]?.end ?? 0;
}
