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
export const BAND = 32;

/** From a line to the next; ticks of redactions stand in between. */
export const LINE_PITCH = 42;

export const TICK = 5;

/** Each family has a row of its own within the line, the second cue besides colour. */
const ROW_PITCH = 7;
const ROWS: Readonly<Record<FamilyId, number>> = { economy: 0, land: 1, people: 2, state: 3 };

/** A plan fills its row; what was done, how things stand and how the meeting went lie flat. */
const TALL = 6;
const FLAT = 2;

/** Units without a theme lie at the bottom. */
const NO_FAMILY = { top: 28, height: 4 };

/** Heights of the hairlines on which the marks of each family stand, from the top of the band. */
export const STAFF: readonly number[] = Object.values(ROWS).map(
  (row) => row * ROW_PITCH + TALL + 0.5,
);

/** Top and height of a unit's mark within its band. */
export function markBox({ theme, tense }: Pick<ReadingRow, 'theme' | 'tense'>) {
  if (theme === null) return NO_FAMILY;
  const height = tense === 'plan' ? TALL : FLAT;
  return { top: ROWS[familyOf(theme)] * ROW_PITCH + TALL - height, height };
}
