/**
 * The search index of the site. In come published documents; out go Pagefind's files, which say
 * what stories may hold a query, and a file a story, which says what sentence does:
 *
 *     pagefind/            Pagefind's program, and the Chinese of the sources
 *     pagefind/words/      the Latin words of sources and translations, pinyin of names
 *     pagefind/own-en/, own-zh/  the editors' stories
 *     pagefind/stories/    sentences and their coding, translations, passages
 *     pagefind/search.json which characters meet which, and what there is
 *
 * Three indexes, so that a reader's first result waits for one of them only.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../i18n/language-tag.ts';
import type { Folding } from '../../tables/search/fold-text.ts';
import type {
  ProseFile,
  SearchFile,
  StoryFile,
  TranslationFile,
} from '../../tables/search/search-files.ts';
import { ownFile } from '../../tables/search/own-file.ts';
import { toPairs } from '../../tables/search/to-pairs.ts';
import type { Language } from '../site.ts';
import { charVariants } from './char-variants.ts';
import { hanRecord, latinRecord, proseRecord } from './index-records.ts';
import { closePagefind, writePagefindBundle } from './pagefind-bundle.ts';
import { prosePassages } from './prose-passages.ts';
import type { SearchDocument, SearchPhrases } from './search-input.ts';
import { storyFile, translationFile } from './story-file.ts';

interface Searched {
  readonly story: StoryFile;
  readonly translation: TranslationFile;
  /** The editor's stories, by language; a generated story has no words of its own. */
  readonly own: ReadonlyMap<Language, ProseFile>;
}

export interface SearchIndexInput {
  readonly documents: readonly SearchDocument[];
  readonly phrases: SearchPhrases;
  /** The folder of the built site; the index goes to `pagefind/` in it. */
  readonly outDir: string;
}

/**
 * Writes the index of all documents, instead of any that is there.
 *
 * @throws {Error} when Pagefind cannot index or a file cannot be written.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<void> {
  const searched = input.documents.map((document) => toSearched(document, input.phrases));
  const variants = charVariants(hanCharacters(searched));
  const folding: Folding = new Map(toPairs(variants.fold));
  const folder = join(input.outDir, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const own = LANGUAGES.filter((language) => searched.some((story) => story.own.has(language)));
  writeFiles(searched, { ...variants, own }, folder);
  const han = searched.map(({ story }) => hanRecord(story, folding));
  const words = searched.map(({ story, translation }) => latinRecord(story, translation, folding));
  await writePagefindBundle(han, folder, { program: true });
  await writePagefindBundle(words, join(folder, 'words'), { program: false });
  for (const language of own) {
    const records = searched.flatMap(({ story, own: texts }) => {
      const text = texts.get(language);
      return text === undefined ? [] : [proseRecord(ownFile(story.slug, language), text, folding)];
    });
    await writePagefindBundle(records, join(folder, `own-${language}`), { program: false });
  }
  await closePagefind();
}

function toSearched(document: SearchDocument, phrases: SearchPhrases): Searched {
  const own = new Map<Language, ProseFile>();
  for (const language of LANGUAGES) {
    const { basis, headline, standfirst, mdx } = document.stories[language];
    if (basis === 'generated') continue;
    const passages = [standfirst, ...prosePassages(mdx)];
    own.set(language, { slug: document.slug, headline, passages });
  }
  return { story: storyFile(document, phrases), translation: translationFile(document), own };
}

function hanCharacters(searched: readonly Searched[]): Set<string> {
  const texts = searched.flatMap(({ story, own }) => [
    ...story.names,
    ...story.units.map(([, text]) => text),
    ...[...own.values()].flatMap(({ headline, passages }) => [headline, ...passages]),
  ]);
  return new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
}

function writeFiles(searched: readonly Searched[], head: SearchFile, folder: string): void {
  const stories = join(folder, 'stories');
  mkdirSync(stories, { recursive: true });
  const write = (path: string, value: unknown): void => {
    writeFileSync(path, JSON.stringify(value));
  };
  write(join(folder, 'search.json'), head);
  for (const { story, translation, own } of searched) {
    write(join(stories, `${story.slug}.json`), story);
    if (story.translated) write(join(stories, `${story.slug}.translation.json`), translation);
    for (const [language, text] of own) {
      write(join(stories, `${ownFile(story.slug, language)}.json`), text);
    }
  }
}
