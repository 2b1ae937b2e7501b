import type { ThemeId } from '../reading/record.ts';
import type { Lang } from '../tables/table.ts';
import { THEME_FAMILIES, THEME_LABELS } from '../tables/theme-families.ts';

/** A theme that a reader may choose in a figure. */
export interface ThemeChoice {
  readonly id: ThemeId;
  readonly label: string;
  /** How many marks of the drawing have it; 0 in a figure that never speaks of it. */
  readonly marks: number;
}

const THEMES = / data-theme="([^"]+)"/gu;

/**
 * Every theme in the order of the families, so that the figures of a page can follow one choice.
 * Empty for a drawing whose marks have fewer than two themes between them: nothing would step back.
 */
export function themeChoices(drawing: string, lang: Lang): readonly ThemeChoice[] {
  const marked = Array.from(drawing.matchAll(THEMES), ([, codes = '']) => codes.split(' '));
  const choices = THEME_FAMILIES.flatMap(({ themes }) => themes).map((id) => ({
    id,
    label: THEME_LABELS[id][lang],
    marks: marked.filter((codes) => codes.includes(id)).length,
  }));
  return choices.filter(({ marks }) => marks > 0).length < 2 ? [] : choices;
}
