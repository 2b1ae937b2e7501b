/**
 * What stands in the index for a text. The same functions make the words of a query, so the two
 * can never be cut by different rules.
 */

/**
 * Letters of a Latin word that are indexed. Queries match the beginning of a word and are checked
 * against the text itself, so the rest of the word would only add weight.
 */
export const STEM_LETTERS = 5;

/**
 * The runs of Han characters of a folded text, each character a word: `一 要 发 展`. White space
 * within a run is passed over (`李  某` is `李 某`); anything else ends it. Empty without any.
 */
export function hanRuns(folded: string): string[] {
  const runs = folded.match(/\p{Script=Han}(?:\s*\p{Script=Han})*/gu) ?? [];
  return runs.map((run) => Array.from(run.replace(/\s+/gu, '')).join(' '));
}

/** The Latin words and numbers of a folded text, cut to their first letters, each once, in order. */
export function latinStems(folded: string): string[] {
  const words = folded.match(/[a-z0-9]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, STEM_LETTERS)))];
}
