/** One naming of an official; offsets are those of the unit's text, the title's included. */
export interface Mention {
  readonly name: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Whether the title stands right before the name; such a mention is preferred to the others. */
  readonly isTitleFirst: boolean;
}
