/**
 * The files that the index is made of besides Pagefind's own, as the build writes and the search
 * page reads them. Pagefind says which stories may hold a query; these say which sentence does.
 */
import type { Unit } from '../../reading/record.ts';

export const TENSES = [
  'review',
  'situation',
  'plan',
  'procedural',
] as const satisfies readonly Unit['tense'][];
export const CODERS = ['rule', 'model', 'person'] as const satisfies readonly Unit['codedBy'][];

/** One unit of a source. A row, because a thousand sentences repeat their keys a thousand times. */
export type UnitRow = readonly [
  /** Raw start offset; the unit's id is the record's, a hyphen and this. */
  start: number,
  /** The unit's text as repaired and masked. */
  text: string,
  /** Index in TENSES, or -1 outside the body. */
  tense: number,
  /** Index in the file's speakers, or -1 for none. */
  speaker: number,
  /** Indexes in the file's places. */
  places: readonly number[],
  /** Indexes in the file's themes, most central first. */
  themes: readonly number[],
  /** Index in CODERS. */
  codedBy: number,
];

/** `stories/<slug>.json`: everything of a source that search shows, but its translation. */
export interface StoryFile {
  readonly id: string;
  readonly slug: string;
  readonly headline: { readonly en: string; readonly zh: string };
  /** What a reader is told of the document beside its headline: places and date. */
  readonly facts: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Names of the document: titles, places, meetings. A query may name the story and no sentence. */
  readonly names: readonly string[];
  readonly places: readonly {
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  }[];
  readonly speakers: readonly { readonly zh: string; readonly en: string }[];
  /** Identifiers of the themes of its units. */
  readonly themes: readonly string[];
  /** Names in Chinese and in small pinyin letters, a space between given name and surname. */
  readonly pinyin: readonly (readonly [han: string, latin: string])[];
  /** Whether there is a file with translations. */
  readonly translated: boolean;
  readonly units: readonly UnitRow[];
}

/** `stories/<slug>.translation.json`: the English of each unit, parallel to the story's units. */
export interface TranslationFile {
  /** Null for a unit without a translation. */
  readonly texts: readonly (string | null)[];
  /** Indexes of the translations that a person has revised; the others are a machine's. */
  readonly revised: readonly number[];
}

/** `stories/<slug>.own-en.json`, `…-zh.json`: the text of an editor's story, a passage a paragraph. */
export interface ProseFile {
  readonly slug: string;
  readonly headline: string;
  readonly passages: readonly string[];
}

/** How traditional characters and variants meet what stands in the index. */
export interface CharVariants {
  /** Pairs of a character and the one it is folded to, one after the other. */
  readonly fold: string;
  /** Pairs of a character that simplified texts keep (乾 in 罗运乾) and the one it may stand for (干). */
  readonly either: string;
}

/** `search.json`: what must be known before a query can be asked. */
export interface SearchFile extends CharVariants {
  /** Languages in which there are editors' stories; only those have an index of them. */
  readonly own: readonly ('en' | 'zh')[];
}
