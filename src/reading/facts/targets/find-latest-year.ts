import { matchesOf } from '../../text/matches-of.ts';

const ANY_YEAR = /(?<!到|至)(20\d\d)年/gu;

/** The latest year that a text names, years to be reached by (到2025年) aside; null without any. */
export function findLatestYear(text: string): number | null {
  let latest: number | null = null;
  for (const match of matchesOf(text, ANY_YEAR)) latest = Math.max(latest ?? 0, Number(match[1]));
  return latest;
}
