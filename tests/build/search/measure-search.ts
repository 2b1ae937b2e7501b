import { Converter } from 'opencc-js';
import type { SearchDocument } from '../../../src/build/search/search-input.ts';
import { findHits } from '../../../src/components/search/find-hits.ts';
import type { SearchIndex } from '../../../src/components/search/search-index.ts';
import { searchTerms } from '../../../src/components/search/search-terms.ts';

/** Over all queries: of the units that hold a query, those found; of those found, those that hold it. */
export interface Measured {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
}

/** Numbers from 0 to 1 that are the same in each run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // Numerical Recipes' linear congruential generator.
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Strings of two to four Han characters, each from within one unit of one of the documents. */
export function randomSubstrings(
  documents: readonly SearchDocument[],
  count: number,
  random: () => number,
): string[] {
  const runs = documents
    .flatMap(({ record }) => record.units)
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap(({ span }) => span.quote.match(/\p{Script=Han}{4,}/gu) ?? []);
  return Array.from({ length: count }, () => {
    const run = runs[Math.floor(random() * runs.length)] ?? '';
    const length = 2 + Math.floor(random() * 3);
    const start = Math.floor(random() * (run.length - length + 1));
    return run.slice(start, start + length);
  });
}

/** The query as somebody types it who writes traditional characters, by three standards. */
export const toTraditional = (['t', 'tw', 'hk'] as const).map((to) =>
  Converter({ from: 'cn', to }),
);

/** Ids of the units that a query finds: as a reader's browser would find them. */
export async function searchUnits(index: SearchIndex, query: string): Promise<string[]> {
  const variants = await index.variants();
  const terms = searchTerms(query, variants.fold);
  const slugs = await index.stories(terms, null);
  const loaded = await Promise.all(slugs.map((slug) => index.story(slug, true)));
  return loaded
    .flatMap((story) => findHits(story, terms, variants))
    .map(({ story, unit }) => `${story.id}-${story.units[unit]?.[0] ?? ''}`);
}

/** Measures queries against the texts themselves; `typed` is what a reader types for each. */
export async function measure(
  documents: readonly SearchDocument[],
  index: SearchIndex,
  queries: readonly string[],
  typed: (query: string) => string = (query) => query,
): Promise<Measured> {
  const units = documents
    .flatMap(({ record }) => record.units)
    .filter(({ section }) => section !== 'boilerplate');
  let wanted = 0;
  let found = 0;
  let right = 0;
  for (const query of queries) {
    const truth = new Set(
      units.filter(({ span }) => span.quote.includes(query)).map(({ id }) => id),
    );
    const answer = await searchUnits(index, typed(query));
    wanted += truth.size;
    found += answer.length;
    right += answer.filter((id) => truth.has(id)).length;
  }
  return { queries: queries.length, recall: right / wanted, precision: right / found };
}
