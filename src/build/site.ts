/**
 * What pages are made from. `site-data.ts` puts it together once a build; pages hand it to
 * components as props.
 */
import type { StoryRecord, ThemeId } from '../reading/record.ts';
import type { Codebook as CodebookFile } from './codebook-schema.ts';
import type { Publication } from './publication-schema.ts';
import type { DepartedStory } from './published/find-departed.ts';

/** The languages of the site; English stands at `/`, Chinese at `/zh/`. */
export type Language = 'en' | 'zh';

export interface UnitTranslation {
  readonly en: string;
  readonly by: 'machine' | 'person';
}

/** A text that a page needs in both languages. */
export type InBothLanguages = Readonly<Record<Language, string>>;

/** One of the codebook's themes. `label` is its full name, `short` the one that fits on a chip. */
interface CodebookTheme {
  readonly id: ThemeId;
  readonly label: InBothLanguages;
  readonly short: InBothLanguages;
  readonly definition: InBothLanguages;
  readonly include: InBothLanguages;
  readonly exclude: InBothLanguages;
  /** Words of the texts that point to the theme, in Chinese. */
  readonly cues: readonly string[];
}

/** The codebook as the file has it, its themes with what charts add to them. */
export interface Codebook extends Omit<CodebookFile, 'themes'> {
  /** In the codebook's order, all of them. */
  readonly themes: readonly CodebookTheme[];
}

interface GlossaryTerm {
  /** Slug, also the term's anchor on the glossary page: `wuxuhui`. */
  readonly id: string;
  readonly zh: string;
  readonly pinyin: string | null;
  readonly en: string;
  readonly explanation: InBothLanguages;
}

/** A story in one language: its text is MDX, either written by an editor or generated. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly basis: 'generated' | 'edited';
  readonly mdx: string;
}

export interface PublishedDocument {
  readonly record: StoryRecord;
  /** Last part of the story's address: an editor's choice, or the record's id. */
  readonly slug: string;
  /** Public address of the source, or null when none is known. */
  readonly sourceUrl: string | null;
  /** How the units were coded; `coder` says who, in words, or is null for rules. */
  readonly coding: {
    readonly by: 'rule' | 'model' | 'person';
    readonly coder: { readonly en: string; readonly zh: string } | null;
  };
  /** Why a place that the source hides is named all the same, step by step; empty when it is stated. */
  readonly inference: readonly InBothLanguages[];
  /** What an editor notes of a unit, by unit id; most have no note. */
  readonly notes: Readonly<Record<string, InBothLanguages>>;
  /** The file as decoded, nothing repaired; telephone numbers and the like are blotted out with •. */
  readonly rawText: string;
  /** The annotated source: the lines of the text, each with the ids of its units in order. */
  readonly paragraphs: readonly (readonly string[])[];
  /** By unit id; a unit without an entry has no translation. */
  readonly translations: Readonly<Record<string, UnitTranslation>>;
  readonly stories: Readonly<Record<Language, Story>>;
}

export interface Site {
  readonly publication: Publication;
  readonly codebook: Codebook;
  /** In the order of the glossary's file. */
  readonly glossary: readonly GlossaryTerm[];
  /**
   * English for short Chinese texts that are no units: names of people, prefectures and provinces
   * (in pinyin), posts, titles of documents and meetings, slogans, metrics. By the Chinese text.
   */
  readonly phrases: Readonly<Record<string, UnitTranslation>>;
  /** ISO date of the last change to the repository, or null outside one. */
  readonly lastChange: string | null;
  /** In the order of their files' names. */
  readonly documents: readonly PublishedDocument[];
  /** Addresses of stories that were removed or renamed. */
  readonly departed: readonly DepartedStory[];
}
