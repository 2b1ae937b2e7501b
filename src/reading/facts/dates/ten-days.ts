import { parseNumeral } from '../numerals/parse-numeral.ts';
import { daysInMonth } from './calendar-date.ts';

/** A third of a month that a text names: 12月中旬. */
export interface TenDays {
  /** Null when the text leaves it out. */
  readonly year: number | null;
  readonly month: number;
  readonly third: '上' | '中' | '下';
}

const TEN_DAYS = /(?:(20\d\d)年)?([0-9]{1,2}|十[一二]|[一二三四五六七八九十])月([上中下])旬/u;

/** The first 上旬, 中旬 or 下旬 of a month in the text; null without one. */
export function findTenDays(text: string): TenDays | null {
  const [, year, month = '', third] = TEN_DAYS.exec(text.normalize('NFKC')) ?? [];
  const number = parseNumeral(month);
  if (number === null || number < 1 || number > 12) return null;
  if (third !== '上' && third !== '中' && third !== '下') return null;
  return { year: year === undefined ? null : Number(year), month: number, third };
}

const DAYS = { 上: [1, 10], 中: [11, 20], 下: [21, 31] } as const;

/** The first and last day of a third of a month of a year. */
export function daysOf(
  { month, third }: TenDays,
  year: number,
): { readonly first: number; readonly last: number } {
  const [first, last] = DAYS[third];
  return { first, last: Math.min(last, daysInMonth(year, month)) };
}
