import type { Reading } from '../../reading.ts';
import type { Place } from '../../record.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { dateOfNeighbours, datedStart, saysDay } from './date-words.ts';
import type { Convened } from './find-convened.ts';

/** A meeting before its date is read. Offsets are UTF-16 into the repaired text. */
export interface MeetingCandidate {
  readonly name: string;
  /** Who convened it; empty when the clause doesn't say. */
  readonly organ: string;
  /** Whole name of the place, or null. */
  readonly place: string | null;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** The words in which its date stands, and their unit. */
  readonly dateWords: string;
  readonly dateUnit: number;
  /** Whether it is told as an event, not named in passing. */
  readonly isEvent: boolean;
}

/** The candidate for a meeting that a unit tells of, with the words that date it. */
export function toCandidate(
  reading: Reading,
  { name, organ, start, end, isEvent }: Convened,
  unit: TextUnit,
  index: number,
  place: string | null,
): MeetingCandidate {
  const clause = { start: unit.start + start, end: unit.start + end };
  const words = reading.source.text.slice(unit.start, clause.end);
  const dated = datedStart(words);
  const isInUnit = dated !== null || saysDay(words);
  const near = isInUnit ? null : dateOfNeighbours(reading, index);
  return {
    name,
    organ,
    place,
    unit: index,
    start: unit.start + (dated ?? start),
    end: clause.end,
    dateWords: near?.words ?? words.slice(dated ?? 0),
    dateUnit: near?.unit ?? index,
    isEvent,
  };
}

/** The one of the places that codes name, or the document's only place; null when undecided. */
export function placeOf(codes: readonly string[], places: readonly Place[]): string | null {
  const named = places.filter(({ code }) => code !== null && codes.includes(code));
  if (named.length === 1) return named[0]?.name ?? null;
  return places.length === 1 ? (places[0]?.name ?? null) : null;
}
