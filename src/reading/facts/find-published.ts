/**
 * Text to the day of its publication, from the lines around the article. A copy site's date is
 * kept as what it is. The day of a speech or session under a title is no publication.
 */
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { StoryRecord } from '../record.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { TextUnit } from '../text/text-unit.ts';
import { toIsoDate, type FullDate } from './dates/calendar-date.ts';
import { yearFromContext } from './dates/context-year.ts';
import type { DateExpression } from './dates/date-expression.ts';
import { findDates } from './dates/find-dates.ts';
import { isDateLine } from './is-date-line.ts';
import { findFields } from './outlet/labelled-fields.ts';
import { bodyUnitsOf, titleUnitsOf } from './title-units.ts';

export type Published = StoryRecord['published'];

interface Candidate {
  readonly date: DateExpression;
  readonly rank: number;
}

/** Lines of dates are short; a longer one is running text. */
const LONGEST_LINE = 400;
/** 更新时间 is only better than nothing. */
const UPDATED = /更新|录入|添加|创建|上传/u;
/** (2023年1月5日) or ——2023年1月5日 below a title is the day of the session. */
const OCCASION = /^[（(【[—–-]/u;
const ADDRESS = /(?:讲话|报告|发言|致辞|主持词|表态)(?:提纲|要点|稿|[（(].{0,20}[）)])?$/u;
const CLOCK = /\d{1,2}[:：]\d{2}/u;
const SESSION = /(?:会议|大会|全会)上|通过/u;

/** The publication date, null when no line gives one, and then a problem that says so. */
export function findPublished(reading: Reading): {
  published: Published;
  problems: Problem[];
} {
  const { source, units } = reading;
  const bodyStart = units[bodyUnitsOf(reading)[0] ?? -1]?.start ?? Infinity;
  const head = isAddress(reading) ? 'below-address' : 'head';
  const around = units.filter(({ section }) => section !== 'body' && section !== 'gap');
  const candidates = around.flatMap((unit) =>
    candidatesIn(source.text, unit, unit.start >= bodyStart ? 'tail' : head),
  );
  const [best] = candidates.sort((a, b) => a.rank - b.rank);
  const published = best === undefined ? null : toPublished(reading, best.date);
  return { published, problems: published === null ? [MISSING] : [] };
}

const MISSING: Problem = {
  ruleId: 'published-missing',
  severity: 'warning',
  message: 'No publication date stands around the text.',
  hint: 'If you know the date, give it in the coding file.',
  span: null,
};

/** Where a line stands: above the article, there but below the title of a speech, or after it. */
type Where = 'head' | 'below-address' | 'tail';

function candidatesIn(source: string, unit: TextUnit, where: Where): Candidate[] {
  const text = source.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_LINE));
  return [...labelledDates(text), ...bareDates(text, unit, where)].map(({ date, rank }) => ({
    date: { ...date, start: unit.start + date.start, end: unit.start + date.end },
    rank,
  }));
}

/** 发布时间:2022-12-19. */
function labelledDates(text: string): Candidate[] {
  return findFields(text)
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ start, end }) => {
      const [date] = findDates(text.slice(start, end));
      if (date === undefined) return [];
      const rank = UPDATED.test(text.slice(start, start + 4)) ? 2 : 0;
      return [{ date: { ...date, start: start + date.start, end: start + date.end }, rank }];
    });
}

/** Whether the title is of a speech or report, below which stands the day it was given. */
function isAddress(reading: Reading): boolean {
  const [title] = titleUnitsOf(reading);
  const unit = title === undefined ? undefined : reading.units[title];
  if (unit === undefined) return false;
  return ADDRESS.test(reading.source.text.slice(unit.start, unit.end));
}

/** 2022-12-24 22:55:39 来源:…, or a line that is a date: of the dateline, or a signature's at the end. */
function bareDates(text: string, { section }: TextUnit, where: Where): Candidate[] {
  const hasClock = CLOCK.test(text);
  const isLine = section === 'meta' || (section === 'heading' && isDateLine(text));
  if (!isLine || SESSION.test(text)) return [];
  const isOccasion =
    (OCCASION.test(text) && !namesSource(text)) || (where === 'below-address' && text.length < 20);
  if (isOccasion && !hasClock) return [];
  const [date] = findDates(text);
  if (date === undefined || date.from.year === null || isCaption(text)) return [];
  return [{ date, rank: where === 'tail' && !hasClock ? 3 : 1 }];
}

/** （来源：某县融媒体中心 2023年1月5日） stands in brackets, and is no occasion. */
function namesSource(text: string): boolean {
  return findFields(text).some(({ kind }) => kind === 'source');
}

/** A caption tells of a day and of people; a dateline has no sentence. */
function isCaption(text: string): boolean {
  return /[。！？]/u.test(text) || text.length > 120;
}

function toPublished({ source }: Reading, { from, start, end }: DateExpression): Published {
  const year = from.year ?? yearFromContext(source.text, from.month);
  if (year === null) return null;
  const date: FullDate = { ...from, year };
  return {
    date: toIsoDate(date),
    basis: from.year === null ? 'inferred' : 'stated',
    span: spanOf(source, start, end),
  };
}
