import { TENSES, type StoryFile } from '../../tables/search/search-files.ts';

/** What results can be filtered by. A unit, not a story, has these values. */
export const FACETS = ['place', 'theme', 'speaker', 'tense'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet. Values of one are alternatives; all facets must be met. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICE: Chosen = { place: [], theme: [], speaker: [], tense: [] };

/** A unit's value or values for a facet; empty when it has none. */
export function facetValues(story: StoryFile, unit: number, facet: Facet): string[] {
  const row = story.units[unit];
  if (row === undefined) return [];
  const [, , tense, speaker, places, themes] = row;
  if (facet === 'place') return places.flatMap((index) => story.places[index]?.code ?? []);
  if (facet === 'theme') return themes.flatMap((index) => story.themes[index] ?? []);
  const value = facet === 'tense' ? TENSES[tense] : story.speakers[speaker]?.zh;
  return value === undefined ? [] : [value];
}

/** Whether a unit passes the filters, those of one facet left out of account if it is named. */
export function passes(story: StoryFile, unit: number, chosen: Chosen, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet];
    if (facet === but || wanted.length === 0) return true;
    return facetValues(story, unit, facet).some((value) => wanted.includes(value));
  });
}

export function isFiltered(chosen: Chosen): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/**
 * How many units each value of a facet would leave, the filters of the other facets being as they
 * are. Values that no unit has are not in it.
 */
export function countValues(
  hits: readonly { readonly story: StoryFile; readonly unit: number }[],
  facet: Facet,
  chosen: Chosen,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { story, unit } of hits) {
    if (!passes(story, unit, chosen, facet)) continue;
    for (const value of facetValues(story, unit, facet)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
