import { addDays, fromIsoDate, toDayNumber, toIsoDate } from '../dates/calendar-date.ts';
import type { FullDate, PartialDate } from '../dates/calendar-date.ts';
import { daysOf, findTenDays, type TenDays } from '../dates/ten-days.ts';
import { yearFromContext } from '../dates/context-year.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDates } from '../dates/find-dates.ts';
import {
  findLunarDay,
  findOpeningDay,
  toCalendarDay,
  toOpeningDay,
} from '../dates/spring-festival.ts';
import type { Meeting } from '../../record.ts';

export type MeetingDate = Pick<Meeting, 'start' | 'end' | 'window' | 'yearBasis'>;

/** What the date of a meeting is read against. */
export interface Clock {
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** The whole text, for years in its context. */
  readonly text: string;
  /** Whether 今天 is the day of the dateline (news) or of the speech itself. */
  readonly isNews: boolean;
}

const NO_DATE: MeetingDate = { start: null, end: null, yearBasis: null, window: null };
/** An account follows within weeks; a dateline much later is a copy's and gives way to the context. */
const FRESH_DAYS = 60;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/前[天日](?=[上下]午|晚|[，,]|[县市区旗全我])/u, -2],
  [/昨[天日](?=[上下]午|晚|[，,]|[\p{Script=Han}])/u, -1],
  [/今[天日](?=[上下]午|晚|[，,]|[\p{Script=Han}])/u, 0],
];
const LUNAR_MONTH = 1;

/** The days of a meeting according to the words that tell of it; all null when they give none. */
export function dateMeeting(words: string, clock: Clock): MeetingDate {
  const [date] = findDates(words);
  if (date !== undefined) return toMeetingDate(date, clock);
  const lunar = findLunarDay(words);
  if (lunar !== null) return dateInNewYear((year) => toCalendarDay(year, lunar.day), clock);
  if (findOpeningDay(words) !== null) return dateInNewYear(toOpeningDay, clock);
  const tenDays = findTenDays(words);
  if (tenDays !== null) return toWindow(tenDays, clock);
  return dateRelative(words, clock) ?? dateDayOfMonth(words, clock) ?? NO_DATE;
}

function toMeetingDate({ from, to }: DateExpression, clock: Clock): MeetingDate {
  const dated = withYear(from, clock);
  if (dated === null) return NO_DATE;
  const end = to === null ? dated.date : lastDay(dated.date, to);
  return {
    ...NO_DATE,
    start: toIsoDate(dated.date),
    end: toIsoDate(end),
    yearBasis: dated.basis,
  };
}

/** 12月中旬: no day, but the days among which it lies. */
function toWindow(tenDays: TenDays, clock: Clock): MeetingDate {
  const { year, month } = tenDays;
  const dated = withYear({ year, month, day: daysOf(tenDays, 2000).first }, clock);
  if (dated === null) return NO_DATE;
  const { first, last } = daysOf(tenDays, dated.date.year);
  const [start, end] = [first, last].map((day) => toIsoDate({ ...dated.date, day }));
  const window = start === undefined || end === undefined ? null : { start, end };
  return { ...NO_DATE, window, yearBasis: dated.basis };
}

/** The last day lies in the first one's year, or in the next when the calendar turns. */
function lastDay(start: FullDate, to: PartialDate): FullDate {
  const year = to.year ?? (to.month < start.month ? start.year + 1 : start.year);
  return { ...to, year };
}

function withYear(
  date: PartialDate,
  { published, text }: Clock,
): { date: FullDate; basis: NonNullable<Meeting['yearBasis']> } | null {
  if (date.year !== null) return { date: { ...date, year: date.year }, basis: 'stated' };
  const contextYear = yearFromContext(text, date.month);
  const ofContext = contextYear === null ? null : { ...date, year: contextYear };
  if (published !== null) {
    const ofDateline = latestBefore(date, fromIsoDate(published));
    const age = toDayNumber(fromIsoDate(published)) - toDayNumber(ofDateline);
    const isStale = age > FRESH_DAYS && ofContext !== null;
    if (!isStale) return { date: ofDateline, basis: 'dateline' };
  }
  return ofContext === null ? null : { date: ofContext, basis: 'context' };
}

/** The last such day up to the day after the dateline; an account may be dated a day early. */
function latestBefore(date: PartialDate, dateline: FullDate): FullDate {
  const sameYear = { ...date, year: dateline.year };
  const isPast = toDayNumber(sameYear) <= toDayNumber(dateline) + 1;
  return isPast ? sameYear : { ...date, year: dateline.year - 1 };
}

/** A day that the calendar of the Spring Festival gives for the year at hand. */
function dateInNewYear(
  toDay: (year: number) => FullDate | null,
  { published, text }: Clock,
): MeetingDate {
  const ofDateline = published === null ? null : fromIsoDate(published).year;
  const year = ofDateline ?? yearFromContext(text, LUNAR_MONTH);
  const date = year === null ? null : toDay(year);
  if (date === null) return NO_DATE;
  const iso = toIsoDate(date);
  return {
    ...NO_DATE,
    start: iso,
    end: iso,
    yearBasis: ofDateline === null ? 'context' : 'dateline',
  };
}

function dateRelative(words: string, { published, isNews }: Clock): MeetingDate | null {
  if (published === null || !isNews) return null;
  const relative = RELATIVE.find(([pattern]) => pattern.test(words));
  if (relative === undefined) return null;
  const iso = toIsoDate(addDays(fromIsoDate(published), relative[1]));
  return { ...NO_DATE, start: iso, end: iso, yearBasis: 'dateline' };
}

const DAY_OF_MONTH = /^[（(]?\s*([0-9０-９]{1,2})[日号](?=[上下]午|晚|[，,])/u;

/** 29日下午,县委召开…: the dateline gives month and year. */
function dateDayOfMonth(words: string, { published, isNews }: Clock): MeetingDate | null {
  const match = DAY_OF_MONTH.exec(words.trimStart());
  if (match === null || published === null || !isNews) return null;
  const dateline = fromIsoDate(published);
  const day = Number((match[1] ?? '').normalize('NFKC'));
  const month = day <= dateline.day ? dateline.month : dateline.month - 1;
  const date =
    month === 0 ? { year: dateline.year - 1, month: 12, day } : { ...dateline, month, day };
  const iso = toIsoDate(date);
  return { ...NO_DATE, start: iso, end: iso, yearBasis: 'dateline' };
}
