import { matchesOf } from '../text/matches-of.ts';

/** What a document tells of its years: 今年 is the year just past in December, and the coming one in January. */
export interface PlanYear {
  /** Whether 今年 is the year that lies behind: the text looks ahead to 明年. */
  readonly isThisYearPast: boolean;
  /** The year that is planned, null when the text tells none. */
  readonly year: number | null;
}

const AHEAD = /明年|来年/gu;
const BEHIND = /去年|过去一年|过去的一年|上年|新春|新年伊始|一年来/gu;
/** A year as something planned or framed, not as a far horizon (到2035年). */
const YEAR = /(?<![到至“\d.-])(20\d\d)年(?=[,是要我全各将工经发重主目的政县市区旗]|$)/gu;
/** A date of the autumn or winter; with 明年 in the text, the year after it is planned. */
const LATE_DATE = /(20\d\d)(?:年|[-./])(?:1[0-2])(?:月|[-./])/gu;

/** A date of the first months; unless the text looks to 明年, the year is the one that is planned. */
const EARLY_DATE = /(20\d\d)(?:年|[-./])0?[1-4](?:月|[-./])/gu;

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

/** The latest year that a pattern's first group names, null when none is named. */
function latest(texts: readonly string[], pattern: RegExp): number | null {
  let year: number | null = null;
  for (const text of texts) {
    for (const match of matchesOf(text, pattern)) year = Math.max(year ?? 0, Number(match[1]));
  }
  return year;
}

/** The latest year that the text speaks of as a year of work, and what 今年 means in it. */
export function planYear(texts: readonly string[]): PlanYear {
  const ahead = count(texts, AHEAD);
  const isThisYearPast = ahead > 0 && ahead > count(texts, BEHIND);
  const dated = texts.filter((text) => text.includes('20'));
  const named = latest(dated, YEAR);
  const dateYear = latest(dated, isThisYearPast ? LATE_DATE : EARLY_DATE);
  if (dateYear === null) return { isThisYearPast, year: named };
  return { isThisYearPast, year: Math.max(named ?? 0, isThisYearPast ? dateYear + 1 : dateYear) };
}
