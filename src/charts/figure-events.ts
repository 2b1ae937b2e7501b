/**
 * Events between a figure and a script that redraws it. Only types: a module that both scripts
 * import would be one file more to fetch on every page.
 */

/** `redrawn`: the drawing was replaced. `sentences`: someone asks for articles of units. */
export interface FigureEvents {
  readonly redrawn: undefined;
  readonly sentences: SentencesRequest;
}

/** The detail of a `sentences` event. */
export interface SentencesRequest {
  readonly units: readonly string[];
  /** Takes an article a unit; units without a sentence are left out. */
  readonly answer: (articles: readonly DocumentFragment[]) => void;
  readonly fail: () => void;
}
