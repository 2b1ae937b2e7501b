/** Longer units are damaged text; what counts for the codes stands in their first characters. */
const MOST = 4000;

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff1b': ';',
  '\uff1a': ':',
  '\uff1f': '?',
  '\uff01': '!',
  '\uff08': '(',
  '\uff09': ')',
  '\u3000': ' ',
  '\uff05': '%',
};

/**
 * The words of a unit as the coder reads them: punctuation half-width, so that every rule knows one
 * form of it, and at most 4,000 characters. Offsets stay those of the unit.
 */
export function unitWords(text: string): string {
  return text
    .slice(0, MOST)
    .replace(
      /[\uff0c\uff1b\uff1a\uff1f\uff01\uff08\uff09\u3000\uff05]/gu,
      (c) => HALF_WIDTH[c] ?? c,
    );
}
