/**
 * The search index of the site. In come published documents; out go Pagefind's files, which say
 * what stories may hold a query, and a file a story, which says what sentence does:
 *
 *     pagefind/            Pagefind's program, and the Chinese of the sources
 *     pagefind/words/      Latin words: of sources and translations, pinyin; the editors' stories
 *     pagefind/stories/    sentences and their coding, translations, passages
 *     pagefind/variants.json
 *
 * Two indexes, because a reader who types Chinese need not fetch the English one.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folding } from '../../tables/search/fold-text.ts';
import type {
  ProseFile,
  StoryFile,
  TranslationFile,
  VariantsFile,
} from '../../tables/search/search-files.ts';
import { toPairs } from '../../tables/search/to-pairs.ts';
import { charVariants } from './char-variants.ts';
import { hanRecord, latinRecord, proseRecord } from './index-records.ts';
import { closePagefind, writePagefindBundle } from './pagefind-bundle.ts';
import { prosePassages } from './prose-passages.ts';
import type { SearchDocument, SearchPhrases } from './search-input.ts';
import { storyFile, translationFile } from './story-file.ts';

interface Searched {
  readonly story: StoryFile;
  readonly translation: TranslationFile;
  /** By the name of its file. */
  readonly prose: ReadonlyMap<string, ProseFile>;
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
  writeFiles(searched, variants, folder);
  const han = searched.map(({ story }) => hanRecord(story, folding));
  const words = searched.flatMap(({ story, translation, prose }) => [
    latinRecord(story, translation, folding),
    ...[...prose].map(([file, text]) => proseRecord(file, text, folding)),
  ]);
  await writePagefindBundle(han, folder, { program: true });
  await writePagefindBundle(words, join(folder, 'words'), { program: false });
  await closePagefind();
}

function toSearched(document: SearchDocument, phrases: SearchPhrases): Searched {
  const prose = new Map<string, ProseFile>();
  for (const language of ['en', 'zh'] as const) {
    const { basis, headline, standfirst, mdx } = document.stories[language];
    if (basis === 'generated') continue;
    const passages = [standfirst, ...prosePassages(mdx)];
    prose.set(`${document.slug}.story-${language}`, { slug: document.slug, headline, passages });
  }
  return { story: storyFile(document, phrases), translation: translationFile(document), prose };
}

function hanCharacters(searched: readonly Searched[]): Set<string> {
  const texts = searched.flatMap(({ story, prose }) => [
    ...story.names,
    ...story.units.map(([, text]) => text),
    ...[...prose.values()].flatMap(({ headline, passages }) => [headline, ...passages]),
  ]);
  return new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
}

function writeFiles(searched: readonly Searched[], variants: VariantsFile, folder: string): void {
  const stories = join(folder, 'stories');
  mkdirSync(stories, { recursive: true });
  const write = (path: string, value: unknown): void => {
    writeFileSync(path, JSON.stringify(value));
  };
  write(join(folder, 'variants.json'), variants);
  for (const { story, translation, prose } of searched) {
    write(join(stories, `${story.slug}.json`), story);
    if (story.translated) write(join(stories, `${story.slug}.translation.json`), translation);
    for (const [file, text] of prose) write(join(stories, `${file}.json`), text);
  }
}
