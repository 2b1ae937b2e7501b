import { THEME_IDS, isForward, type ThemeId, type Unit } from '../../../src/reading/record.ts';
import type { GoldUnit } from './read-coded.ts';

/** A unit as coded by hand beside the rules' unit that covers most of it. */
export interface UnitPair {
  readonly gold: GoldUnit;
  readonly rule: Unit;
}

/** Whether the hand coding has a unit as forward. */
export function isGoldForward({ section, tense, flags }: GoldUnit): boolean {
  return (
    section === 'body' && tense === 'plan' && !flags.includes('upper') && !flags.includes('now')
  );
}

/** Each unit coded by hand with the unit of the rules that shares most characters with it; offsets are raw in both. */
export function pairUnits(gold: readonly GoldUnit[], units: readonly Unit[]): UnitPair[] {
  return gold.map((one) => {
    const shared = ({ span }: Unit): number =>
      Math.min(span.end, one.end) - Math.max(span.start, one.start);
    const rule = units.reduce((best, unit) => (shared(unit) > shared(best) ? unit : best));
    return { gold: one, rule };
  });
}

/** Shares of the characters of the text on which rules and hand agree; speaker where the hand coding has one. */
export interface AgreementShares {
  readonly section: number;
  readonly tense: number;
  readonly forward: number;
  readonly speaker: number;
}

function shareOf(pairs: readonly UnitPair[], agrees: (pair: UnitPair) => boolean): number {
  const length = ({ gold }: UnitPair): number => gold.end - gold.start;
  const all = pairs.reduce((sum, pair) => sum + length(pair), 0);
  const agreed = pairs.filter(agrees).reduce((sum, pair) => sum + length(pair), 0);
  return all === 0 ? 1 : agreed / all;
}

/** Section over all units; tense, forward and speaker over the units of the body. */
export function agreementShares(pairs: readonly UnitPair[]): AgreementShares {
  const body = pairs.filter(({ gold }) => gold.section === 'body');
  const named = body.filter(({ gold }) => gold.speaker !== undefined);
  return {
    section: shareOf(pairs, ({ gold, rule }) => gold.section === rule.section),
    tense: shareOf(body, ({ gold, rule }) => gold.tense === rule.tense),
    forward: shareOf(body, ({ gold, rule }) => isGoldForward(gold) === isForward(rule)),
    speaker: shareOf(named, ({ gold, rule }) => gold.speaker === rule.speaker),
  };
}

/** How often a theme was given rightly, wrongly, and not given though due. */
export interface ThemeCounts {
  right: number;
  wrong: number;
  missed: number;
}

export type ThemeScores = Readonly<Record<ThemeId, ThemeCounts>>;

/** Themes given to the units that are forward by hand, against those of the hand coding. */
export function countThemes(
  pairs: readonly UnitPair[],
  themesOf: (pair: UnitPair) => readonly ThemeId[],
): ThemeScores {
  const counts = Object.fromEntries(
    THEME_IDS.map((theme): [ThemeId, ThemeCounts] => [theme, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<ThemeId, ThemeCounts>;
  for (const pair of pairs.filter(({ gold }) => isGoldForward(gold))) {
    const given = themesOf(pair);
    for (const theme of THEME_IDS) {
      const isDue = pair.gold.themes.includes(theme);
      const isGiven = given.includes(theme);
      if (isDue && isGiven) counts[theme].right += 1;
      else if (isGiven) counts[theme].wrong += 1;
      else if (isDue) counts[theme].missed += 1;
    }
  }
  return counts;
}

export function addCounts(all: readonly ThemeCounts[]): ThemeCounts {
  return all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** Precision, recall and F1 of counts; null where nothing was given or due. */
export interface Rates {
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function ratesOf({ right, wrong, missed }: ThemeCounts): Rates {
  const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    n: right + missed,
    precision: rate(right, right + wrong),
    recall: rate(right, right + missed),
    f1: rate(2 * right, 2 * right + wrong + missed),
  };
}
