import type { Reading } from '../../reading.ts';
import { planYear } from '../../themes/plan-year.ts';
import { findLatestYear, findPlanYear } from './find-plan-year.ts';
import { isBelowCity } from './scope.ts';

/** What is known of the whole text before its first unit is read. */
export interface Outlook {
  /** The year that the text says it plans for; null when it doesn't say. */
  readonly planYear: number | null;
  /** The latest year that it names as its own; years before it are past. */
  readonly latestYear: number | null;
  /** Whether 今年 is the year that ends: the text looks ahead to 明年. */
  readonly isThisYearPast: boolean;
  /** Whether a text without a known place speaks for a county or district. */
  readonly isOfCounty: boolean;
}

/** The outlook of a text: its years, and the level it speaks for. */
export function outlookOf(reading: Reading): Outlook {
  const { source, units } = reading;
  const body = units
    .filter(({ section }) => section === 'body')
    .map(({ start, end }) => source.text.slice(start, end));
  const stated = findPlanYear(reading);
  return {
    planYear: stated,
    latestYear: stated ?? findLatestYear(reading),
    isThisYearPast: planYear(body).isThisYearPast,
    isOfCounty: isBelowCity(null, source.text),
  };
}
