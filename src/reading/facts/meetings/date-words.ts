/**
 * Where the date of a meeting stands: in the words that tell of it, in a neighbouring sentence, at
 * the start of the lead, or in a line of its own below the title.
 */
import type { Reading } from '../../reading.ts';
import { findDates } from '../dates/find-dates.ts';
import { findLunarDay, findOpeningDay } from '../dates/spring-festival.ts';
import { bodyUnitsOf } from '../title-units.ts';

/** Words with a date, and the index of the unit in which they stand. */
export interface DateWords {
  readonly words: string;
  readonly unit: number;
}

/** The first words of a sentence, where its day stands. */
const LEAD_LENGTH = 60;
/** A date so near the start of a neighbouring sentence dates what both tell. */
const NEAR_START = 8;
const LONGEST_OCCASION = 24;

/** Where the last date in the words begins, as a sentence may tell of another first; null without one. */
export function datedStart(words: string): number | null {
  return findDates(words).at(-1)?.start ?? findLunarDay(words)?.start ?? findOpeningDay(words);
}

/** Whether the words tell a day without a month: 昨天, 近日, 29日下午. */
export function saysDay(words: string): boolean {
  return /[昨今前][天日]|[近日]日|日前|近期|\d[日号][上下]午/u.test(words);
}

/** The sentence just before or after a unit when it begins with a date; null otherwise. */
export function dateOfNeighbours({ source, units }: Reading, index: number): DateWords | null {
  for (const near of [index - 1, index + 1]) {
    const unit = units[near];
    if (unit?.section !== 'body') continue;
    const words = source.text.slice(unit.start, Math.min(unit.end, unit.start + LEAD_LENGTH));
    const [date] = findDates(words);
    if (date !== undefined && date.start < NEAR_START) return { words, unit: near };
  }
  return null;
}

/** The start of the first sentence when it tells a day: 12月20日，…, 昨天，…; null otherwise. */
export function leadDate(reading: Reading): DateWords | null {
  const index = bodyUnitsOf(reading)[0] ?? -1;
  const unit = reading.units[index];
  if (unit === undefined) return null;
  const end = Math.min(unit.end, unit.start + LEAD_LENGTH);
  const words = reading.source.text.slice(unit.start, end);
  return datedStart(words) !== null || saysDay(words) ? { words, unit: index } : null;
}

/**
 * A line above the text that is nothing but a day: (2023年1月5日) below the title of a speech. In
 * news a bare one with its year is the day of publication and doesn't count.
 */
export function occasionDate(reading: Reading, isNews: boolean): DateWords | null {
  const firstBody = bodyUnitsOf(reading)[0] ?? -1;
  for (const [index, { section, start, end }] of reading.units.entries()) {
    if (index >= firstBody) break;
    if (section !== 'meta' && section !== 'heading') continue;
    const words = reading.source.text.slice(start, Math.min(end, start + LEAD_LENGTH)).trim();
    if (isDay(words, isNews)) return { words, unit: index };
  }
  return null;
}

function isDay(words: string, isNews: boolean): boolean {
  if (words.length >= LONGEST_OCCASION || /[:：]/u.test(words)) return false;
  const [date] = findDates(words);
  if (date === undefined || !/^[（(—–【[\d二十]/u.test(words)) return false;
  return !isNews || date.start > 0 || date.from.year === null;
}
