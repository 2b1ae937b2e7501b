import type { Reading } from '../reading.ts';
import { matchesOf } from './matches-of.ts';
import type { MapSegment } from './repaired-text.ts';

/** A line end inside a paragraph, with the white space around it. */
const WRAP = /[^\S\n]*\n\s*/gu;
/** Words of the Latin alphabet keep a space between them. */
const LATIN = /[A-Za-z]/u;

interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wrapsIn(text: string, start: number, end: number): Wrap[] {
  const unit = text.slice(start, end);
  return matchesOf(unit, WRAP).map(({ index, 0: { length } }): Wrap => {
    const isLatin = LATIN.test(unit.charAt(index - 1)) && LATIN.test(unit.charAt(index + length));
    return { start: start + index, end: start + index + length, text: isLatin ? ' ' : '' };
  });
}

/**
 * The reading with the line ends inside its units taken out, so that no word is broken in two for
 * the finders (现代化新县|城); spans found in it are those of the reading given. The same object
 * when no unit holds a line end.
 */
export function unwrap(reading: Reading): Reading {
  const { source, units } = reading;
  if (!units.some(({ start, end }) => source.text.slice(start, end).includes('\n'))) return reading;
  const wraps = units.flatMap(({ start, end }) => wrapsIn(source.text, start, end));
  const map: MapSegment[] = [];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const add = (kind: MapSegment['kind'], rawEnd: number, text: string): void => {
    if (from === rawEnd) return;
    map.push({ kind, rawStart: from, rawEnd, start: length, end: length + text.length });
    pieces.push(text);
    length += text.length;
    from = rawEnd;
  };
  for (const { start, end, text } of wraps) {
    add('same', start, source.text.slice(from, start));
    add('width', end, text);
  }
  add('same', source.text.length, source.text.slice(from));
  const shifts = wraps.map(({ start, end, text }) => ({ start, lost: end - start - text.length }));
  return {
    source: { raw: source.raw, text: pieces.join(''), map, wrapped: source },
    units: shift(units, shifts),
  };
}

/** The units with their offsets in the text without the wraps. */
function shift(
  units: Reading['units'],
  shifts: readonly { readonly start: number; readonly lost: number }[],
): Reading['units'] {
  let next = 0;
  let lost = 0;
  const at = (offset: number): number => {
    for (let one = shifts[next]; one !== undefined && one.start < offset; one = shifts[next]) {
      lost += one.lost;
      next += 1;
    }
    return offset - lost;
  };
  return units.map((unit) => ({ ...unit, start: at(unit.start), end: at(unit.end) }));
}
