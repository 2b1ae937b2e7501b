/**
 * Text to the dates in it, in order: 2022年12月24日, 二〇二二年十二月二十四日, 12月23日至24日,
 * 12月9日~10日, 2022-12-19, 2023/9/2, 15.12.2022, with digits of either width. Each pattern is
 * bounded, so that the search takes time linear in the length.
 */
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { isCalendarDate, type PartialDate } from './calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import { matchesOf } from '../../text/matches-of.ts';

const GAP = '[ \\u3000]{0,2}';
const YEAR = '(?:[0-9０-９]{4}|[一二三四五六七八九〇零○Ｏ]{4})';
const MONTH = '(?:[0-9０-９]{1,2}|十[一二]|[一二三四五六七八九十])';
const DAY = '(?:[0-9０-９]{1,2}|[二三]?十[一二三四五六七八九]|[二三]十|[一二三四五六七八九十])';
const PART_OF_DAY = '(?:[上下]午|晚上?|中午|凌晨|早上|[（(][^（）()]{1,12}[）)])?';
const TO = '(?:至|到|[—–―─\\-－~～]{1,2}|、|和|及)';

/** 2022年12月23日 and, after a sign of range, the last day with as much of year and month as differs. */
const HAN_DATE = new RegExp(
  `(?<![0-9０-９])(?:(${YEAR})${GAP}年${GAP})?(${MONTH})${GAP}月(?:份)?${GAP}(${DAY})` +
    `(?:${GAP}[日号])?${PART_OF_DAY}` +
    `(?:${GAP}${TO}${GAP}(?:(?:(${YEAR})年|(次年|翌年))${GAP})?(?:(${MONTH})${GAP}月${GAP})?(${DAY})${GAP}[日号])?`,
  'gu',
);

/** 2022-12-19, 2023/9/2, 2022.12.24, with a range of days after a sign of range. */
const YEAR_FIRST =
  /(?<![0-9０-９.])([0-9０-９]{4})([-/.．／－])([0-9０-９]{1,2})\2([0-9０-９]{1,2})(?![0-9０-９])/gu;

/** 15.12.2022, 15/12/2022, 15-12-2022: the day stands first unless it could only be the month. */
const YEAR_LAST =
  /(?<![0-9０-９.])([0-9０-９]{1,2})([-/.．／－])([0-9０-９]{1,2})\2([0-9０-９]{4})(?![0-9０-９])/gu;

/** The dates of the text in order; what no calendar has (13月40日) is left out. */
export function findDates(text: string): DateExpression[] {
  const found = [
    ...findHanDates(text),
    ...findNumericDates(text, YEAR_FIRST, ([, year, , month, day]) => toDate(year, month, day)),
    ...findNumericDates(text, YEAR_LAST, ([, first, , second, year]) =>
      toNumber(second) > 12 ? toDate(year, first, second) : toDate(year, second, first),
    ),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function findHanDates(text: string): DateExpression[] {
  const dates: DateExpression[] = [];
  for (const match of matchesOf(text, HAN_DATE)) {
    const date = toHanDate(match);
    if (date !== null) dates.push(date);
  }
  return dates;
}

function toHanDate(match: RegExpExecArray): DateExpression | null {
  const [whole, year, month, day, endYear, isNextYear, endMonth, endDay] = match;
  const from = toDate(year, month, day);
  if (from === null) return null;
  const isRange = endDay !== undefined;
  if (!isRange && !/[日号]/u.test(whole)) return null;
  const end = match.index + whole.length;
  const start = match.index;
  if (!isRange) return { start, end: start + lengthOfSingle(whole), from, to: null };
  const lastYear = endYear === undefined ? yearAfter(from, isNextYear) : toNumber(endYear);
  const to = {
    year: lastYear,
    month: endMonth === undefined ? from.month : toNumber(endMonth),
    day: toNumber(endDay),
  };
  return isCalendarDate(to) && isForward(from, to)
    ? { start, end, from, to }
    : { start, end: start + lengthOfSingle(whole), from, to: null };
}

/** Length up to the first 日 or 号: the part of the day after it is no part of the date. */
function lengthOfSingle(whole: string): number {
  const mark = whole.search(/[日号]/u);
  return mark < 0 ? whole.length : mark + 1;
}

function yearAfter(from: PartialDate, isNextYear: string | undefined): number | null {
  return from.year === null || isNextYear === undefined ? from.year : from.year + 1;
}

/** A range goes forward; over New Year's Eve only when the years say so or none is given. */
function isForward(from: PartialDate, to: PartialDate): boolean {
  const order = (to.month - from.month) * 31 + to.day - from.day;
  if (from.year !== null && to.year !== null && to.year !== from.year) return to.year > from.year;
  return order > 0 || (from.month === 12 && to.month === 1);
}

function findNumericDates(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => PartialDate | null,
): DateExpression[] {
  const dates: DateExpression[] = [];
  for (const match of matchesOf(text, pattern)) {
    const from = read(match);
    const end = match.index + match[0].length;
    if (from !== null) dates.push({ start: match.index, end, from, to: null });
  }
  return dates;
}

function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate | null {
  const date = {
    year: year === undefined ? null : toNumber(year),
    month: toNumber(month),
    day: toNumber(day),
  };
  return isCalendarDate(date) ? date : null;
}

/** NaN, which no calendar has, for what is no numeral. */
function toNumber(text: string | undefined): number {
  return parseNumeral(text ?? '') ?? Number.NaN;
}
