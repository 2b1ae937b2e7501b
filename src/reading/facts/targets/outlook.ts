import type { Reading } from '../../reading.ts';
import { planYear } from '../../themes/plan-year.ts';
import { findLatestYear } from './find-latest-year.ts';
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

const outlooks = new WeakMap<Reading, Outlook>();

/** The outlook of a text: its years, and the level it speaks for; worked out once for a reading. */
export function outlookOf(reading: Reading): Outlook {
  const known = outlooks.get(reading) ?? findOutlook(reading);
  outlooks.set(reading, known);
  return known;
}

function findOutlook({ source }: Reading): Outlook {
  const { year, isThisYearPast } = planYear([source.text]);
  return {
    planYear: year,
    latestYear: year ?? findLatestYear(source.text),
    isThisYearPast,
    isOfCounty: isBelowCity(null, source.text),
  };
}
