import { matchesOf } from '../../text/matches-of.ts';

/**
 * A run of text to read as one: a unit without its bracketed asides, or one aside by itself.
 */
export interface Stretch {
  readonly text: string;
  /** Where each character stands in the unit; null when they stand as they do in the unit. */
  readonly offsets: readonly number[] | null;
  readonly isAside: boolean;
}

const OPENING = /[(（【[]/gu;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
  ['[', ']'],
]);
/** What goes on longer is no aside, but a bracket that was never closed. */
const LONGEST_ASIDE = 400;

/**
 * A unit's text as stretches: first the text with its bracketed asides taken out, so that
 * 新增企业（含服务业）20家 reads on, then each aside. Brackets inside an aside stay in it.
 */
export function splitAsides(text: string): Stretch[] {
  const asides: { start: number; end: number }[] = [];
  let free = 0;
  for (const { index } of matchesOf(text, OPENING)) {
    const end = index < free ? null : asideEnd(text, index);
    if (end === null) continue;
    asides.push({ start: index + 1, end });
    free = end + 1;
  }
  if (asides.length === 0) return [{ text, offsets: null, isAside: false }];
  return [
    withoutAsides(text, asides),
    ...asides.map(({ start, end }) => ({
      text: text.slice(start, end),
      offsets: range(start, end),
      isAside: true,
    })),
  ];
}

/** Offset in the unit of an offset in a stretch; the end of the stretch maps to the end of its last character. */
export function toUnitOffset({ offsets }: Stretch, offset: number): number {
  if (offsets === null) return offset;
  return offsets[offset] ?? (offsets.at(-1) ?? -1) + 1;
}

/** Where the aside that opens at an offset closes; null when it never does. */
function asideEnd(text: string, at: number): number | null {
  const closing = CLOSING.get(text.charAt(at)) ?? '';
  const end = text.slice(at + 1, at + 1 + LONGEST_ASIDE).indexOf(closing);
  return end < 0 ? null : at + 1 + end;
}

function withoutAsides(text: string, asides: readonly { start: number; end: number }[]): Stretch {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  for (const { start, end } of [...asides, { start: text.length + 1, end: text.length }]) {
    pieces.push(text.slice(from, start - 1));
    for (let at = from; at < start - 1; at += 1) offsets.push(at);
    from = end + 1;
  }
  return { text: pieces.join(''), offsets, isAside: false };
}

function range(start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) offsets.push(at);
  return offsets;
}
