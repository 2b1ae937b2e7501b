import { isForward, THEME_IDS, type ThemeId, type Unit } from '../../reading/record.ts';

interface ThemeCount {
  readonly theme: ThemeId;
  /** The forward units that carry the theme, in the order of the text; never empty. */
  readonly units: readonly Unit[];
}

export interface ThemeSummary {
  /** Forward units, with or without a theme. */
  readonly forward: readonly Unit[];
  /** In the codebook's order: nothing is ranked by default. */
  readonly counts: readonly ThemeCount[];
  /** Forward units without a theme. */
  readonly framing: readonly Unit[];
  /** Themes of no forward unit. */
  readonly absent: readonly ThemeId[];
  /** Plans left out: of a higher level, and about the current weeks. */
  readonly leftOut: { readonly upper: number; readonly now: number };
}

/** What the forward units of a list are about, in counts that can each show their sentences. */
export function countThemes(units: readonly Unit[]): ThemeSummary {
  const forward = units.filter(isForward);
  const counts = THEME_IDS.map((theme) => ({
    theme,
    units: forward.filter(({ themes }) => themes.includes(theme)),
  }));
  const plans = units.filter(({ section, tense }) => section === 'body' && tense === 'plan');
  const upper = plans.filter(({ flags }) => flags.includes('upper')).length;
  return {
    forward,
    counts: counts.filter((count) => count.units.length > 0),
    framing: forward.filter(({ themes }) => themes.length === 0),
    absent: counts.filter((count) => count.units.length === 0).map(({ theme }) => theme),
    leftOut: { upper, now: plans.length - forward.length - upper },
  };
}
