import type { Language } from '../../build/site.ts';
import type { StoryFile } from '../../tables/search/search-files.ts';
import { isFiltered } from './facets.ts';
import { findHits, findProse, isNamed, type FoundProse, type Hit } from './find-hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import { hasHan, searchTerms } from './search-terms.ts';

/** What was found so far. Filters have not been applied to the hits: the counts need them all. */
export interface Found {
  /** The stories that were read and have a hit or a name that matches, in the order of their addresses. */
  readonly stories: readonly FoundStory[];
  /** Passages of the editors' stories; empty while they have not been looked for. */
  readonly prose: readonly FoundProse[];
  /** How many stories were read, of how many that may hold the query. */
  readonly loaded: number;
  readonly total: number;
  /** False while it cannot be said yet what was found. */
  readonly done: boolean;
}

export interface FoundStory {
  readonly story: StoryFile;
  readonly hits: readonly Hit[];
  /** Its title, place or meeting matches. */
  readonly named: boolean;
}

/** Stories that are read at once; more of them are read when the reader asks for more. */
export const STORIES_A_STEP = 30;

/**
 * Searches and tells what it has found: the first story at once, so that a reader waits for no
 * more than it, then the others, then the editors' stories.
 *
 * @param limit the most stories to read
 */
export async function* runSearch(
  index: SearchIndex,
  { query, chosen }: SearchState,
  language: Language,
  limit: number,
): AsyncGenerator<Found> {
  const variants = await index.variants();
  const terms = searchTerms(query, variants.fold);
  let slugs = await index.stories(terms, null);
  // Few stories are all read, which makes the counts of the filters exact.
  if (slugs.length > limit && isFiltered(chosen)) slugs = await index.stories(terms, chosen);
  const withTranslation = language === 'en' || !terms.every(hasHan);
  const stories: FoundStory[] = [];
  const read = async (slug: string): Promise<FoundStory> => {
    const loaded = await index.story(slug, withTranslation);
    const named = terms.length > 0 && isNamed(loaded.story, terms, variants);
    return { story: loaded.story, hits: findHits(loaded, terms, variants), named };
  };
  const wanted = slugs.slice(0, limit);
  const found = (loaded: number, prose: readonly FoundProse[], done: boolean): Found => ({
    stories: stories.filter(({ hits, named }) => named || hits.length > 0),
    prose,
    loaded,
    total: slugs.length,
    done,
  });
  let done = false;
  for (const batch of [wanted.slice(0, 1), wanted.slice(1)]) {
    stories.push(...(await Promise.all(batch.map(read))));
    const all = stories.length === wanted.length;
    done = all && stories.some(({ hits }) => hits.length > 0);
    yield found(stories.length, [], done);
  }
  const files = terms.length === 0 ? [] : await index.prose(terms, language);
  const prose = findProse(files, terms, variants);
  if (!done || prose.length > 0) yield found(stories.length, prose, true);
}
