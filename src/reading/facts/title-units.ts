import type { Reading } from '../reading.ts';
import type { TextUnit } from '../text/text-unit.ts';
import { findDates } from './dates/find-dates.ts';

/** A title is a line or two; more text before a dateline is not one. */
const LONGEST_TITLE = 160;

/**
 * Indices of the units of the title: the headings before the first running text, in order. A title
 * with an exclamation mark (正月初八开新局！…) looks like running text; it is known by the dateline
 * below it. Empty without a title.
 */
export function titleUnitsOf(reading: Reading): number[] {
  const { units } = reading;
  const firstBody = units.findIndex(({ section }) => section === 'body');
  const head = firstBody < 0 ? units.length : firstBody;
  const headings = units.flatMap(({ section }, index) =>
    section === 'heading' && index < head ? [index] : [],
  );
  return [...headings, ...exclaimedTitle(reading, firstBody)];
}

const bodies = new WeakMap<Reading, readonly number[]>();

/** Indices of the units of running text that belong to no title; worked out once for a reading. */
export function bodyUnitsOf(reading: Reading): readonly number[] {
  const known = bodies.get(reading) ?? findBodyUnits(reading);
  bodies.set(reading, known);
  return known;
}

function findBodyUnits(reading: Reading): readonly number[] {
  const title = new Set(titleUnitsOf(reading));
  return reading.units.flatMap(({ section }, index) =>
    section === 'body' && !title.has(index) ? [index] : [],
  );
}

/** The units of running text directly above the dateline. */
function exclaimedTitle({ source, units }: Reading, firstBody: number): number[] {
  if (firstBody < 0) return [];
  const above: number[] = [];
  let length = 0;
  for (const [index, unit] of units.entries()) {
    if (index < firstBody) continue;
    if (unit.section === 'meta') return isDated(source.text, unit) ? above : [];
    length += unit.end - unit.start;
    if (unit.section !== 'body' || length > LONGEST_TITLE) return [];
    above.push(index);
  }
  return [];
}

function isDated(text: string, { start, end }: TextUnit): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_TITLE));
  return !/[。！？]/u.test(words) && findDates(words).length > 0;
}
