import { isArabicDigit, isChineseNumeral, isNumeralAt } from './numeral-characters.ts';
import { LONGEST_NUMERAL, parseNumeral } from './parse-numeral.ts';

/** A numeral met in a text: its value and the offset after its last character. */
export interface ReadNumeral {
  readonly value: number;
  readonly end: number;
}

/**
 * The whole numeral that begins at offset `at` of `text`, or null when none begins there. Never a
 * part of a longer one: null inside 十四五 (the plan), 五六百, a dotted date (15.12.2022) or a
 * number of more than 24 characters, and when the character before belongs to the numeral. Takes
 * the same time at every offset.
 */
export function readNumeral(text: string, at: number): ReadNumeral | null {
  if (isNumeralAt(text, at - 1) && isNumeralAt(text, at)) return null;
  const end = endOfRun(text, at);
  if (end === at || end - at > LONGEST_NUMERAL) return null;
  for (let stop = end; stop > at; stop -= 1) {
    const value = parseNumeral(text.slice(at, stop));
    if (value !== null) return isWholeNumeral(text, stop) ? { value, end: stop } : null;
  }
  return null;
}

/** Digits, powers, and the points and separators that stand between digits. */
function endOfRun(text: string, at: number): number {
  const stop = Math.min(text.length, at + LONGEST_NUMERAL + 1);
  let end = at;
  while (end < stop && (isNumeralAt(text, end) || isInnerMark(text, end, at))) end += 1;
  return end;
}

function isInnerMark(text: string, at: number, start: number): boolean {
  const mark = text[at];
  if (at === start || mark === undefined) return false;
  if (mark === '点') return isChineseNumeral(text[at - 1]) && isChineseNumeral(text[at + 1]);
  if (!'.,．，'.includes(mark)) return false;
  return isArabicDigit(text[at - 1]) && isArabicDigit(text[at + 1]);
}

/** False when more numeral follows, so that what was read is only a piece of something else. */
function isWholeNumeral(text: string, end: number): boolean {
  if (isNumeralAt(text, end)) return false;
  const next = text[end];
  if (next === '.' || next === '．') return !isArabicDigit(text[end + 1]);
  return true;
}
