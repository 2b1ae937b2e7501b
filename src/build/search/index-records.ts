import { foldText, type Folding } from '../../tables/search/fold-text.ts';
import { hanRuns, latinStems } from '../../tables/search/index-words.ts';
import {
  TENSES,
  type ProseFile,
  type StoryFile,
  type TranslationFile,
} from '../../tables/search/search-files.ts';

/** One entry of the index. `file` names the file that holds its sentences. */
export interface IndexRecord {
  readonly file: string;
  readonly content: string;
  /** Values by which whole stories can be left out before their sentences are read. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Ends a phrase in the index: what stands on its two sides is not adjacent. */
const BREAK = ' , ';

/** The Chinese of a source, one Han character a word, for quoted phrases. */
export function hanRecord(story: StoryFile, folding: Folding): IndexRecord {
  const texts = [...story.names, ...story.units.map(([, text]) => text)];
  const runs = texts.flatMap((text) => hanRuns(foldText(text, folding)));
  return { file: story.slug, content: runs.join(BREAK), filters: filtersOf(story) };
}

/** The Latin words by which a source is found: its own, its translation's and names in pinyin. */
export function latinRecord(
  story: StoryFile,
  translation: TranslationFile,
  folding: Folding,
): IndexRecord {
  const texts = [
    ...story.names,
    ...story.units.map(([, text]) => text),
    ...translation.texts.map((text) => text ?? ''),
    ...story.pinyin.flatMap(([, latin]) => pinyinEntries(foldText(latin, folding))),
  ];
  const stems = latinStems(foldText(texts.join(' '), folding));
  return { file: story.slug, content: stems.join(' '), filters: filtersOf(story) };
}

/** `lou langjian` is found as written and in one word. */
function pinyinEntries(latin: string): string[] {
  return [latin, latin.replace(/[^a-z0-9]+/gu, '')];
}

/**
 * An editor's story. Its words and characters stand in the index once each: a passage that holds
 * the query is looked for in the few stories that hold all of its characters.
 */
export function proseRecord(file: string, prose: ProseFile, folding: Folding): IndexRecord {
  const text = foldText([prose.headline, ...prose.passages].join('\n'), folding);
  const characters = new Set(text.match(/\p{Script=Han}/gu) ?? []);
  return { file, content: [...latinStems(text), ...characters].join(' '), filters: {} };
}

function filtersOf(story: StoryFile): IndexRecord['filters'] {
  const tenses = new Set(story.units.map(([, , tense]) => tense));
  return {
    place: story.places.map(({ code }) => code),
    theme: [...story.themes],
    speaker: story.speakers.map(({ zh }) => zh),
    tense: TENSES.filter((_, index) => tenses.has(index)),
  };
}
