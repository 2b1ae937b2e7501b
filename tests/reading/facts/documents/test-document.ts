/** A document written in the manner of the genre for these tests, and what is true of it. */
export interface TestDocument {
  readonly id: string;
  readonly text: string;
  /** Codes in the order of the text; a question mark and the name for an undecided namesake. */
  readonly places: readonly string[];
  /** The first meeting; null when it reports none. */
  readonly meeting: {
    readonly type: string;
    readonly start: string | null;
    readonly end: string | null;
  } | null;
  readonly published: string | null;
}
