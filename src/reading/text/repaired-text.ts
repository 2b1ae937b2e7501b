/**
 * A text as decoded and as repaired, with the map between the two. Every later stage works on
 * the repaired text and reports in raw offsets.
 */
import type { Span, StoryRecord } from '../record.ts';

export type RepairKind = StoryRecord['repairs'][number]['kind'];

/**
 * One stretch of the map. `same` stretches are equal in both texts; every other one replaces
 * `raw.slice(rawStart, rawEnd)` by `text.slice(start, end)`. Stretches are in order and lie end
 * to end in both texts. `mask` hides a telephone number or an e-mail address.
 */
export interface MapSegment {
  readonly kind: 'same' | 'mask' | RepairKind;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly start: number;
  readonly end: number;
}

export interface RepairedText {
  /** The file as decoded, nothing changed. UTF-16. */
  readonly raw: string;
  /** The text as repaired and masked. */
  readonly text: string;
  readonly map: readonly MapSegment[];
  /** The text with its line ends, where the finders work without those inside paragraphs; the map leads to its text then. */
  readonly wrapped?: RepairedText;
}

const startOf = ({ start }: MapSegment): number => start;
const rawStartOf = ({ rawStart }: MapSegment): number => rawStart;

/** The segment in which an offset of one of the two texts lies; the last one for its end. Binary search. */
function segmentAt(
  map: readonly MapSegment[],
  offset: number,
  beginning: (segment: MapSegment) => number,
): MapSegment | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const segment = map[middle];
    if (segment !== undefined && beginning(segment) <= offset) low = middle;
    else high = middle - 1;
  }
  return map[low];
}

/**
 * Raw offset of a repaired offset. Inside a replaced stretch there is no one answer: the start
 * of the stretch is given for a `start` edge, its end for an `end` edge.
 */
export function repairedToRaw(source: RepairedText, offset: number, edge: 'start' | 'end'): number {
  const probe = edge === 'end' && offset > 0 ? offset - 1 : offset;
  const segment = segmentAt(source.map, probe, startOf);
  if (segment === undefined) return 0;
  if (segment.kind === 'same') return segment.rawStart + (offset - segment.start);
  return edge === 'start'
    ? offset >= segment.end
      ? segment.rawEnd
      : segment.rawStart
    : segment.rawEnd;
}

/** Repaired offset of a raw offset; edges as in {@link repairedToRaw}. */
export function rawToRepaired(source: RepairedText, offset: number, edge: 'start' | 'end'): number {
  const probe = edge === 'end' && offset > 0 ? offset - 1 : offset;
  const segment = segmentAt(source.map, probe, rawStartOf);
  if (segment === undefined) return 0;
  if (segment.kind === 'same') return segment.start + (offset - segment.rawStart);
  return edge === 'start' ? (offset >= segment.rawEnd ? segment.end : segment.start) : segment.end;
}

/** The span (raw offsets, repaired quote) of a stretch of the repaired text, widened to whole replaced stretches. */
export function spanOf(source: RepairedText, start: number, end: number): Span {
  const rawStart = repairedToRaw(source, start, 'start');
  const rawEnd = Math.max(rawStart, repairedToRaw(source, end, 'end'));
  if (source.wrapped !== undefined) return spanOf(source.wrapped, rawStart, rawEnd);
  return {
    start: rawStart,
    end: rawEnd,
    quote: source.text.slice(
      rawToRepaired(source, rawStart, 'start'),
      rawToRepaired(source, rawEnd, 'end'),
    ),
  };
}
