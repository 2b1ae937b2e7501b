import type { Range } from './match-text.ts';

/** A piece of an excerpt; marked when it is what the reader looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ELLIPSIS = '…';

/**
 * A text as pieces, at most about `longest` UTF-16 units of it: the stretch around the first
 * match, with ellipses where it was cut, if possible between words or clauses. The whole text when it
 * is no longer than that.
 */
export function excerptOf(text: string, ranges: readonly Range[], longest: number): Piece[] {
  const [start, end] = windowOf(text, ranges[0] ?? [0, 0], longest);
  const pieces: Piece[] = [];
  const push = (piece: string, marked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  push(start > 0 ? ELLIPSIS : '', false);
  let at = start;
  for (const [from, to] of ranges.filter((range) => range[0] < end)) {
    push(text.slice(at, from), false);
    at = Math.min(to, end);
    push(text.slice(from, at), true);
  }
  push(text.slice(at, end), false);
  push(end < text.length ? ELLIPSIS : '', false);
  return pieces;
}

/** Up to the first place where a text can be cut; else half a character. */
const HEAD = /^(?:.{0,20}?[\s,，、；;。]|[\udc00-\udfff])/;
/** From the last such place on. */
const TAIL = /(?:[\s,，、；;。][^\s,，、；;。]{0,20}|[\ud800-\udbff])$/;

/** A stretch that begins a third of its length before the range, or where the text does. */
function windowOf(text: string, [from, to]: Range, longest: number): Range {
  if (text.length <= longest) return [0, text.length];
  const before = text.slice(Math.max(0, from - longest / 3), from);
  const start = before.length < from ? before.replace(HEAD, '') : before;
  const after = text.slice(to, Math.max(to, from - start.length + longest));
  const end = to + after.length < text.length ? after.replace(TAIL, '') : after;
  return [from - start.length, to + end.length];
}
