import { matchesOf } from './matches-of.ts';

/** A line of the text with something on it. Offsets are UTF-16 into the repaired text, white space at its ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Whether white space stands before it on its line, as before the first line of a paragraph. */
  readonly isIndented: boolean;
}

const LINE_END = /\r\n|[\n\r\u000b\u000c\u2028\u2029]/gu;

/** The lines of the text in order, without the empty ones. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const add = (from: number, to: number) => {
    const whole = text.slice(from, to);
    const trimmed = whole.trim();
    if (trimmed === '') {
      afterBlank = true;
      return;
    }
    const start = from + whole.length - whole.trimStart().length;
    const isIndented = start > from;
    lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank, isIndented });
    afterBlank = false;
  };
  let from = 0;
  for (const match of matchesOf(text, LINE_END)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}
