import type { Range } from './match-text.ts';

/** A piece of an excerpt; marked when it is what the reader looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ELLIPSIS = '…';

/**
 * A text as pieces, at most about `longest` UTF-16 units of it: the stretch around the first
 * match, with ellipses where it was cut. The whole text when it is no longer than that.
 */
export function excerptOf(text: string, ranges: readonly Range[], longest: number): Piece[] {
  const [start, end] = windowOf(text, ranges[0] ?? [0, 0], longest);
  const pieces: Piece[] = start > 0 ? [{ text: ELLIPSIS, marked: false }] : [];
  let at = start;
  const push = (until: number, marked: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const range of ranges) {
    push(Math.min(range[0], end), false);
    push(Math.min(range[1], end), true);
  }
  push(end, false);
  return end < text.length ? [...pieces, { text: ELLIPSIS, marked: false }] : pieces;
}

/** A stretch of the text with the range a third of the way into it, cut at white space where there is some. */
function windowOf(text: string, [from, to]: Range, longest: number): Range {
  if (text.length <= longest) return [0, text.length];
  const lead = Math.max(0, Math.floor((longest - (to - from)) / 3));
  const start = Math.max(0, Math.min(from - lead, text.length - longest));
  const end = Math.min(text.length, Math.max(start + longest, to));
  return [
    start === 0 ? 0 : nextBreak(text, start, from),
    end === text.length ? end : lastBreak(text, to, end),
  ];
}

/** Letters that a cut may move to meet a word's end. */
const REACH = 20;

function nextBreak(text: string, start: number, latest: number): number {
  const space = text.indexOf(' ', start);
  if (space >= 0 && space < Math.min(start + REACH, latest)) return space + 1;
  return isLowSurrogate(text, start) ? start + 1 : start;
}

function lastBreak(text: string, earliest: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  if (space > Math.max(end - REACH, earliest)) return space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
