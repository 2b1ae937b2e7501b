/**
 * What the panel shows of a unit. A story's file maps unit ids to entries; it is fetched when
 * the reader first touches a mark. Everything in it is ready to be shown as plain words.
 */
export interface SentenceEntry {
  /** The unit's text as repaired, in Chinese. */
  readonly zh: string;
  /** Its translation, or null where there is none. */
  readonly en: string | null;
  /** Who translated it (`machine translation`), or null where nobody did. */
  readonly enBy: string | null;
  /** Places that the unit speaks for, each marked where it is inferred; null where there is none. */
  readonly place: string | null;
  readonly speaker: string | null;
  /** When its places met, in words, else when the document was published; null without a date. */
  readonly date: string | null;
  readonly tense: string | null;
  /** Its themes, listed; empty where it has none. */
  readonly themes: string;
  /** `by rule`, `by model`, `by a person`. */
  readonly codedBy: string;
  /** Where in the document: `Part 23 of 51`. */
  readonly position: string;
  /** Address of the unit in its story. */
  readonly href: string;
  /** Address of its citations; a kept version of a chart has none. */
  readonly cite?: string;
}

/** A story's file. */
export type SentenceFile = Readonly<Record<string, SentenceEntry>>;
