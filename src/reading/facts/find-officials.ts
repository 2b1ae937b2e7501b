/**
 * Text to officials: one entry for each person whom the text names together with a public post.
 * Reporters, company heads and the state's leaders, who are cited and not present, are left out.
 */
import type { Official, Place } from '../record.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/repaired-text.ts';
import { findKnownNames } from './officials/known-names.ts';
import type { Mention } from './officials/mention.ts';
import { nameThenPost } from './officials/name-then-post.ts';
import { namesThenGroup } from './officials/names-then-group.ts';
import { officialPlace } from './officials/official-place.ts';
import { isExcludedTitle } from './officials/posts.ts';
import { roleAfter } from './officials/role.ts';
import { findScenes, type Scene } from './officials/scene.ts';
import { titleThenNames } from './officials/title-then-names.ts';
import { unitPlace } from './places/unit-place.ts';

/** The officials in the order of their first naming with a post. Empty when nobody is named with one. */
export function findOfficials(
  reading: Reading,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
): Official[] {
  const scenes = findScenes(reading);
  const known = findKnownNames(reading.source.text, scenes);
  const stems = new Set(places.map(({ name }) => name.replace(/(?:自治县|[县市区旗])$/u, '')));
  const found = new Map<string, { mention: Mention; official: Official }>();
  for (const scene of scenes) {
    const place = unitPlace(scene.unit, places, unitPlaces);
    for (const mention of mentionsIn(scene, known, stems)) {
      const earlier = found.get(mention.name)?.mention;
      const isBetter = earlier === undefined || (mention.isTitleFirst && !earlier.isTitleFirst);
      if (!isBetter) continue;
      found.set(mention.name, { mention, official: toOfficial(reading, scene, mention, place) });
    }
  }
  return Array.from(found.values(), ({ official }) => official).sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
}

/** The rules in order; a person whom two of them find keeps the first one's title. */
function mentionsIn(
  scene: Scene,
  known: ReadonlySet<string>,
  stems: ReadonlySet<string>,
): Mention[] {
  return [
    titleThenNames(scene, known),
    namesThenGroup(scene, known),
    nameThenPost(scene, known, stems),
  ]
    .flat()
    .filter(({ title }) => !isExcludedTitle(title));
}

function toOfficial(
  { source }: Reading,
  { start, text }: Scene,
  mention: Mention,
  place: Place | null,
): Official {
  return {
    name: mention.name,
    title: mention.title,
    place: officialPlace(mention.title, place),
    role: roleAfter(text, mention.end),
    span: spanOf(source, start + mention.start, start + mention.end),
  };
}
