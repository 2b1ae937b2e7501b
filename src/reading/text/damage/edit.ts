/** One replacement in a text. Offsets are UTF-16; `start < end`, and `text` is what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule wants changed: edits in order, without overlaps, and the number of places it mended. */
export interface Mending {
  readonly edits: readonly Edit[];
  readonly count: number;
}
