import type { Reading } from '../../reading.ts';
import { findPostEnds, type PostEnd } from './posts.ts';

/** A unit that names a post: nobody is an official elsewhere. Offsets are those of its text. */
export interface Scene {
  /** Index of the unit. */
  readonly unit: number;
  /** Repaired offset of its start. */
  readonly start: number;
  readonly text: string;
  readonly posts: readonly PostEnd[];
}

/** The units that name a post, in order; a site's own text and gaps aside. One pass over the text. */
export function findScenes({ source, units }: Reading): Scene[] {
  const posts = findPostEnds(source.text);
  const scenes: Scene[] = [];
  let next = 0;
  units.forEach((unit, index) => {
    while ((posts[next]?.start ?? Infinity) < unit.start) next += 1;
    const first = next;
    while ((posts[next]?.end ?? Infinity) <= unit.end) next += 1;
    if (first === next || unit.section === 'boilerplate' || unit.section === 'gap') return;
    scenes.push({
      unit: index,
      start: unit.start,
      text: source.text.slice(unit.start, unit.end),
      posts: posts
        .slice(first, next)
        .map(({ start, end }) => ({ start: start - unit.start, end: end - unit.start })),
    });
  });
  return scenes;
}
