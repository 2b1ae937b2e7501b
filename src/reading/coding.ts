import type { Meeting, Official, Place, Span, StoryRecord, Unit } from './record.ts';

/** Words of the source that a coding points to: the raw offset of the first, and the words as repaired. */
export interface CodedQuote {
  readonly start: number;
  readonly quote: string;
}

/** A fact of the record as an editor writes it: its place in the source given by a quote. */
type CodedFact<T extends { span: Span }> = Omit<T, 'span'> & { at: CodedQuote };

/** A sentence for readers, in both languages of the site. */
interface BilingualText {
  readonly en: string;
  readonly zh: string;
}

/** A place with the quotes that show it and, for an inferred one, the steps of the inference. */
type CodedPlace = Omit<Place, 'evidence'> & {
  evidence: CodedQuote[];
  reasoning?: BilingualText[] | undefined;
};

type CodedMeeting = Omit<Meeting, 'evidence'> & {
  evidence: CodedQuote[];
  reasoning?: BilingualText[] | undefined;
};

/** The codes of one unit; `begins` are its first characters, so that an offset can't go astray unseen. */
export type UnitCoding = Pick<
  Unit,
  'section' | 'tense' | 'speaker' | 'places' | 'themes' | 'flags'
> & {
  start: number;
  begins: string;
  note?: BilingualText | undefined;
};

type Facts<K extends 'frameworks' | 'targets' | 'aims' | 'milestones' | 'named'> = CodedFact<
  StoryRecord[K][number]
>[];

/**
 * What was decided about one document outside the rules. A field that is left out is decided by
 * the rules; a list that is given replaces theirs whole.
 */
export interface Coding {
  /** Of the raw bytes that were coded: other bytes, other coding. */
  sha256: string;
  /** Name of the file when it was coded, for messages only. */
  file: string;
  by: 'model' | 'person';
  /** Who coded, in words for readers; left out when `by` says it all. */
  coder?: BilingualText | undefined;
  /** Last part of the story's address, chosen once and kept; the record's id when left out. */
  slug?: string | undefined;
  /** Public address of the source, null when none is known. */
  sourceUrl: string | null;
  sourceNote: BilingualText | null;
  title?: { text: string; en: string; basis: 'stated' | 'made' } | undefined;
  genre?: StoryRecord['genre'] | undefined;
  /** The day of publication, where the text has it in words that the rules did not see. */
  published?: CodedFact<NonNullable<StoryRecord['published']>> | undefined;
  places?: CodedPlace[] | undefined;
  meetings?: CodedMeeting[] | undefined;
  officials?: CodedFact<Official>[] | undefined;
  frameworks?: Facts<'frameworks'> | undefined;
  targets?: Facts<'targets'> | undefined;
  aims?: Facts<'aims'> | undefined;
  milestones?: Facts<'milestones'> | undefined;
  named?: Facts<'named'> | undefined;
  redactions?:
    { start: number; standsFor: StoryRecord['redactions'][number]['standsFor'] }[] | undefined;
  units?: UnitCoding[] | undefined;
}
