/** Measures of the strips, in the units of the view box. */
import { familyOf } from '../../tables/theme-families.ts';
import type { FamilyId } from '../../tables/theme-families.ts';
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { Layout } from '../chart.ts';

/**
 * Characters on a line. A strip longer than a line goes on below, as text does, so that marks
 * stay wide enough to touch.
 */
const LINE_CHARACTERS: Readonly<Record<Layout, number>> = { narrow: 1200, wide: 2000 };

/** Pixels a character. */
export const scaleOf = (layout: Layout): number => LAYOUT_WIDTHS[layout] / LINE_CHARACTERS[layout];

/** Height of a line's marks, from the top of the highest to the bottom of the lowest. */
export const BAND = 24;

/** From a line to the next; ticks of redactions stand in between. */
export const LINE_PITCH = 34;

export const TICK = 5;

/** A plan stands tall; what was done, how things stand and how the meeting went lie flat. */
const TALL = 12;
const FLAT = 5;

/** How far below the top of the band a family's marks begin: the second cue besides colour. */
const STEPS: Readonly<Record<FamilyId, number>> = { economy: 0, land: 4, people: 8, state: 12 };

/** Units without a theme lie at the bottom. */
const NO_FAMILY_TOP = 19;

/** Top and height of a unit's mark within its band. */
export function markBox({ theme, tense }: Pick<ReadingRow, 'theme' | 'tense'>) {
  if (theme === null) return { top: NO_FAMILY_TOP, height: FLAT };
  return { top: STEPS[familyOf(theme)], height: tense === 'plan' ? TALL : FLAT };
}
