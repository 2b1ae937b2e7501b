import type { TextGap } from './find-gaps.ts';

/**
 * How much of the text the file shows, 0 to 1, by what the source says of its length: shown of
 * all, else all but what it omits. Null when it says nothing. `visibleCharacters` counts the text
 * that is there, white space and the site's own words apart.
 */
export function findVisibleShare(
  gaps: readonly TextGap[],
  visibleCharacters: number,
): number | null {
  const total = gaps.find((gap) => gap.total !== null)?.total ?? null;
  const shown = gaps.find((gap) => gap.shown !== null)?.shown ?? visibleCharacters;
  if (total !== null && total > 0) return Math.min(1, shown / total);
  const omitted = gaps.reduce((sum, gap) => sum + (gap.omitted ?? 0), 0);
  return omitted > 0 ? visibleCharacters / (visibleCharacters + omitted) : null;
}
