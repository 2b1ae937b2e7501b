/** Cuts a Chinese headline where a line may end: between words, never within one. */

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that belong to what stands before them, and such as lean on what follows. */
const ENCLITIC = /^[的了着过地得之们中里]$/u;
const PROCLITIC = /(?:^|[^\p{sc=Han}])[不没无未把被只就都也各每这那在]$/u;

/** A quotation that is not longer stays in one line. */
const UNCLOSED = /[“‘（《〈「『【][^”’）》〉」』】]{0,9}$/u;
const STARTS_WORD = /^[\p{L}\p{N}“‘（《〈「『【]/u;

/** A number and its measure word stay together. */
const isCounted = (before: string, after: string): boolean =>
  /[\p{N}%]$/u.test(before) && /^\p{sc=Han}/u.test(after);

/** Two single characters are mostly a name or a word that the dictionary doesn't have. */
const areSingle = (before: string, after: string): boolean =>
  /^\p{sc=Han}$/u.test(before) && /^\p{sc=Han}$/u.test(after);

function belongs(segment: string, last: string, piece: string): boolean {
  return (
    !STARTS_WORD.test(segment) ||
    UNCLOSED.test(piece) ||
    ENCLITIC.test(segment) ||
    PROCLITIC.test(piece) ||
    isCounted(piece, segment) ||
    areSingle(last, segment)
  );
}

/** The pieces in their order; joined they are the text. */
export function splitPhrases(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    const piece = pieces.at(-1);
    if (piece !== undefined && belongs(segment, last, piece)) {
      pieces[pieces.length - 1] = piece + segment;
    } else pieces.push(segment);
    last = segment;
  }
  return pieces;
}
