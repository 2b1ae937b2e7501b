import { textWidth } from './text-width.ts';

/**
 * What a line may be broken before: a word after a space, or any Han character. Signs that close
 * stay with what stands before them, signs that open with what follows.
 */
const PIECES =
  /[（《〈“‘「『【]*[\u2e80-\u2fff\u3040-\u9fff\uff10-\uff5a][，。；：、！？）》〉”’」』】…]*|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+|\s+|./gsu;

/** By how much a column is narrowed at a time to even out its lines. */
const STEP = 8;

/**
 * Breaks a text into lines of a width, by estimate. A single word that is wider stays whole;
 * an empty text is one empty line.
 */
export function wrapWords(text: string, widthPx: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const width = textWidth(piece, fontSize);
    if (used + width > widthPx && line.trim() !== '') {
      lines.push(line.trim());
      [line, used] = ['', 0];
    }
    line += piece;
    used += width;
  }
  return [...lines, line.trim()];
}

/** The same number of lines, as even as they go, so that no word is left alone on the last. */
export function wrapEvenly(text: string, widthPx: number, fontSize: number): string[] {
  let lines = wrapWords(text, widthPx, fontSize);
  for (let width = widthPx - STEP; width > widthPx / 2; width -= STEP) {
    const narrower = wrapWords(text, width, fontSize);
    const fits = narrower.every((line) => textWidth(line, fontSize) <= width);
    if (narrower.length > lines.length || !fits) break;
    lines = narrower;
  }
  return lines;
}
