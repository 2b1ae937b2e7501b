/** What a document tells of its years: 今年 is the year just past in December, and the coming one in January. */
export interface PlanYear {
  /** Whether 今年 is the year that lies behind: the text looks ahead to 明年. */
  readonly isThisYearPast: boolean;
  /** The year that is planned, null when the text names none. */
  readonly year: number | null;
}

const AHEAD = /明年|来年/gu;
const BEHIND = /去年|过去一年|过去的一年|上年|新春|新年伊始|一年来/gu;
/** A year as something planned or framed, not as a far horizon (到2035年). */
const YEAR = /(?<![到至“\d.-])(20\d\d)年(?=[,是要我全各将工经发重主目的政县市区旗]|$)/gu;

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

/** The latest year that the text speaks of as a year of work, and what 今年 means in it. */
export function planYear(texts: readonly string[]): PlanYear {
  let year: number | null = null;
  for (const text of texts) {
    for (const match of text.matchAll(YEAR)) year = Math.max(year ?? 0, Number(match[1]));
  }
  return { isThisYearPast: count(texts, AHEAD) > count(texts, BEHIND), year };
}
