import { addDays, type FullDate } from './calendar-date.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';

/** First day of the first lunar month, 2000 to 2035, as month and day (Hong Kong Observatory's tables). */
const FIRST_DAYS: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2000: [2, 5],
  2001: [1, 24],
  2002: [2, 12],
  2003: [2, 1],
  2004: [1, 22],
  2005: [2, 9],
  2006: [1, 29],
  2007: [2, 18],
  2008: [2, 7],
  2009: [1, 26],
  2010: [2, 14],
  2011: [2, 3],
  2012: [1, 23],
  2013: [2, 10],
  2014: [1, 31],
  2015: [2, 19],
  2016: [2, 8],
  2017: [1, 28],
  2018: [2, 16],
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
  2028: [1, 26],
  2029: [2, 13],
  2030: [2, 3],
  2031: [1, 23],
  2032: [2, 11],
  2033: [1, 31],
  2034: [2, 19],
  2035: [2, 8],
};

const LUNAR_DAY = /(?:正月|大年)初([一二三四五六七八九十])|正月(十[一二三四五]?)/u;

/** The lunar day on which offices open again, where it isn't the seventh (yearly notices of the State Council on holidays). */
const OPENING_DAYS: Readonly<Record<number, number>> = {
  2014: 8,
  2020: 10,
  2024: 9,
  2025: 8,
  2026: 8,
};
/** The years whose notices these are. */
const [FIRST_NOTICE, LAST_NOTICE] = [2009, 2026];
const OPENING =
  /(?:新春|春节|节|年)后?(?:[^,，。]{0,4})(?:上班|开工|复工)(?:的)?(?:第一天|首日|头一天)|(?:新春|春节|节)(?:假期)?后?(?:的)?(?:首个|第一个)工作日/u;

/** Where the text names the first working day after the Spring Festival (新春上班首日); null when it doesn't. */
export function findOpeningDay(text: string): number | null {
  return OPENING.exec(text)?.index ?? null;
}

/** The first working day after a year's Spring Festival; null outside 2009 to 2026. */
export function toOpeningDay(year: number): FullDate | null {
  if (year < FIRST_NOTICE || year > LAST_NOTICE) return null;
  return toCalendarDay(year, OPENING_DAYS[year] ?? 7);
}

/** A day of the first lunar month that a text names: where, and which day of it (1 for 初一). */
export interface LunarDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

/** The first of 正月初八, 大年初七, 正月十五 in the text; null without any. */
export function findLunarDay(text: string): LunarDay | null {
  const match = LUNAR_DAY.exec(text);
  if (match === null) return null;
  const day = parseNumeral(match[1] ?? match[2] ?? '');
  if (day === null) return null;
  return { start: match.index, end: match.index + match[0].length, day };
}

/** The calendar day of a day of the first lunar month of a year; null outside 2000 to 2035. */
export function toCalendarDay(year: number, lunarDay: number): FullDate | null {
  const first = FIRST_DAYS[year];
  if (first === undefined) return null;
  const [month, day] = first;
  return addDays({ year, month, day }, lunarDay - 1);
}
