import type { PublishedDocument } from '../site.ts';

/** What search needs of a document; a published document is one. */
export type SearchDocument = Pick<
  PublishedDocument,
  'record' | 'slug' | 'translations' | 'stories'
>;

/** English for names of people and posts, by the Chinese. Names that aren't in it are put into pinyin. */
export type SearchPhrases = Readonly<Record<string, { readonly en: string }>>;
