/**
 * The index as the search page uses it. In comes a query's terms; out come the names of the files
 * that may hold them, and the files. Each part is fetched when it is first needed, once.
 */
import type {
  ProseFile,
  SearchFile,
  StoryFile,
  TranslationFile,
} from '../../tables/search/search-files.ts';
import { toPairs } from '../../tables/search/to-pairs.ts';
import { FACETS, type Chosen } from './facets.ts';
import type { Pagefind } from './pagefind-api.ts';
import { hasHan, indexQueries, proseQuery, type Variants } from './search-terms.ts';

/** Where the parts of an index come from: fetched in the browser, read from disk in tests. */
export interface IndexSource {
  /** Address of the folder `pagefind/`, with a slash at its end. */
  readonly folder: string;
  pagefind(): Promise<Pagefind>;
  /** A JSON file of the folder, by its path in it. */
  json(path: string): Promise<unknown>;
}

export interface LoadedStory {
  readonly story: StoryFile;
  /** Null when there is none or it was not asked for. */
  readonly translation: TranslationFile | null;
}

export interface SearchIndex {
  /** Begins to fetch what every search needs. Failure shows when something is asked. */
  warm(): Promise<void>;
  variants(): Promise<Variants>;
  /**
   * Slugs of the stories that may hold all terms, in the order of the alphabet; every story that
   * does is among them. `chosen` leaves out stories of which no unit can pass the filters.
   */
  stories(terms: readonly string[], chosen: Chosen | null): Promise<string[]>;
  story(slug: string, withTranslation: boolean): Promise<LoadedStory>;
  /** The editors' stories of a language that may hold all terms. */
  prose(terms: readonly string[], language: 'en' | 'zh'): Promise<ProseFile[]>;
}

export function createSearchIndex(source: IndexSource): SearchIndex {
  const once = memo();
  const json = <T>(path: string): Promise<T> => once(path, () => source.json(path)) as Promise<T>;
  const pagefind = (): Promise<Pagefind> => once('pagefind', () => source.pagefind());
  const withIndex = (name: 'words' | 'own-en' | 'own-zh'): Promise<Pagefind> =>
    once(name, async () => {
      const found = await pagefind();
      await found.mergeIndex(`${source.folder}${name}/`);
      return found;
    });
  const variants = (): Promise<Variants> =>
    once('variants', async () => {
      const { fold, either } = await json<SearchFile>('search.json');
      return { fold: new Map(toPairs(fold)), either: new Map(toPairs(either)) };
    });

  return {
    variants,
    async warm() {
      await Promise.allSettled([pagefind(), variants()]);
    },
    async stories(terms, chosen) {
      const known = await variants();
      const filters = chosen === null ? {} : narrowing(chosen);
      // Latin words have an index of their own, which a query in Chinese does without.
      const asked = await (terms.every(hasHan) ? pagefind() : withIndex('words'));
      const groups = terms.flatMap((term) => indexQueries(term, known));
      const queries = groups.length > 0 ? groups : [[null]];
      return files(asked, queries, filters).then((found) => found.filter(isSlug));
    },
    async story(slug, withTranslation) {
      const story = await json<StoryFile>(`stories/${slug}.json`);
      if (!withTranslation || !story.translated) return { story, translation: null };
      return { story, translation: await json(`stories/${slug}.translation.json`) };
    },
    async prose(terms, language) {
      const { own } = await json<SearchFile>('search.json');
      const queries = terms.map(proseQuery).filter((query) => query !== '');
      if (queries.length === 0 || !own.includes(language)) return [];
      const asked = await withIndex(`own-${language}`);
      const groups = queries.map((query) => [query]);
      const wanted = (await files(asked, groups, {})).filter((file) => !isSlug(file));
      return Promise.all(wanted.map((file) => json<ProseFile>(`stories/${file}.json`)));
    },
  };
}

/** All indexes answer together; the names of the editors' stories have a full stop in them. */
function isSlug(file: string): boolean {
  return !file.includes('.');
}

function narrowing(chosen: Chosen): Record<string, unknown> {
  const used = FACETS.filter((facet) => chosen[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }]));
}

/** The files that meet every group of queries by one of its queries, in the order of the alphabet. */
async function files(
  pagefind: Pagefind,
  groups: readonly (readonly (string | null)[])[],
  filters: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const found = await Promise.all(
    groups.map(async (queries) => {
      const answers = await Promise.all(queries.map((query) => ask(pagefind, query, filters)));
      return new Set(answers.flat());
    }),
  );
  const [first = new Set<string>(), ...others] = found;
  return [...first].filter((file) => others.every((set) => set.has(file))).sort();
}

/** Pagefind counts the results by the filters that are named; none of ours is `-`, so nothing is left out. */
async function ask(
  pagefind: Pagefind,
  query: string | null,
  filters: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const answer = await pagefind.search(query, { filters: { ...filters, file: { none: ['-'] } } });
  return Object.entries(answer.filters.file ?? {}).flatMap(([file, count]) =>
    count > 0 ? [file] : [],
  );
}

/** Keeps what was fetched; what failed is fetched again when it is next asked for. */
function memo(): <T>(key: string, get: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(key: string, get: () => Promise<T>) => {
    const known = kept.get(key);
    if (known !== undefined) return known as Promise<T>;
    const promise = get().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, promise);
    return promise;
  };
}
