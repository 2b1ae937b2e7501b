/** Breaks a stretch of characters into lines. */

export interface Run {
  readonly line: number;
  readonly x1: number;
  readonly x2: number;
}

/** Nothing is narrower, however few its characters. */
const NARROWEST = 1;

/**
 * A stretch on lines of a width, in whole pixels, with a pixel of space at its end.
 *
 * @param start pixels from the beginning of the strip, as if it were one line
 */
export function lineRuns(start: number, end: number, width: number): Run[] {
  const [from, to] = [Math.round(start), Math.max(Math.round(end), Math.round(start) + 1)];
  const runs: Run[] = [];
  for (let line = Math.floor(from / width); line * width < to; line += 1) {
    const x1 = Math.max(from - line * width, 0);
    const x2 = Math.min(to - line * width, width);
    const atEnd = (line + 1) * width >= to;
    runs.push({ line, x1, x2: atEnd ? Math.max(x2 - 1, x1 + NARROWEST) : x2 });
  }
  return runs;
}
