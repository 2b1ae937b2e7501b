import type { RepairedText } from './repaired-text.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of the units, widened so that all of the raw text is covered but its white space:
 * where a tag or an entity was read as white space between two units, it goes to the unit before
 * it (before the first unit, to that one). Offsets are repaired, in and out.
 */
export function coverReplaced(source: RepairedText, units: readonly Stretch[]): Stretch[] {
  const covers = units.map(({ start, end }) => ({ start, end }));
  const first = covers[0];
  let current = -1;
  for (const segment of source.map) {
    if (segment.kind === 'same') continue;
    while ((covers[current + 1]?.start ?? Infinity) <= segment.start) current += 1;
    const cover = covers[current];
    if (cover !== undefined) cover.end = Math.max(cover.end, segment.end);
    else if (first !== undefined) first.start = Math.min(first.start, segment.start);
  }
  return covers;
}
