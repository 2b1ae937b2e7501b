import type { ProseFile, StoryFile } from '../../tables/search/search-files.ts';
import { createMatcher, type Match, type Range } from './match-text.ts';
import type { LoadedStory } from './search-index.ts';
import type { Variants } from './search-terms.ts';

/** A unit that holds all terms of a query. */
export interface Hit {
  readonly story: StoryFile;
  /** Index of the unit in the story's list. */
  readonly unit: number;
  /** The unit's translation, or null when it has none or it was not asked for. */
  readonly translation: string | null;
  readonly revised: boolean;
  readonly match: Match;
}

/** The hits in a story, in the order of the text; every unit is one when there is no term. */
export function findHits(
  { story, translation }: LoadedStory,
  terms: readonly string[],
  variants: Variants,
): Hit[] {
  const matcher = createMatcher(terms, variants, story.pinyin);
  return story.units.flatMap(([, text], unit) => {
    const english = translation?.texts[unit] ?? null;
    const match = matcher(text, english);
    const revised = translation?.revised.includes(unit) ?? false;
    return match === null ? [] : [{ story, unit, translation: english, revised, match }];
  });
}

/** Whether a title, place or meeting of the story holds all terms, so that its name answers the query. */
export function isNamed(story: StoryFile, terms: readonly string[], variants: Variants): boolean {
  const matcher = createMatcher(terms, variants, story.pinyin);
  return matcher(story.names.join('\n'), null) !== null;
}

/** An editor's story and its passages that hold all terms, at least one. */
export interface FoundProse {
  readonly slug: string;
  readonly headline: string;
  readonly hits: readonly { readonly passage: string; readonly ranges: readonly Range[] }[];
}

/** The passages of editors' stories that hold all terms, story by story. */
export function findProse(
  files: readonly ProseFile[],
  terms: readonly string[],
  variants: Variants,
): FoundProse[] {
  const matcher = createMatcher(terms, variants, []);
  return files
    .map(({ slug, headline, passages }) => ({
      slug,
      headline,
      hits: passages.flatMap((passage) => {
        const ranges = matcher(passage, null)?.original;
        return ranges === undefined ? [] : [{ passage, ranges }];
      }),
    }))
    .filter(({ hits }) => hits.length > 0);
}
