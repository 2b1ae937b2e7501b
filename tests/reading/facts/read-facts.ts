import { findGenre } from '../../../src/reading/facts/find-genre.ts';
import { findMeetings } from '../../../src/reading/facts/find-meetings.ts';
import { findOutlet } from '../../../src/reading/facts/find-outlet.ts';
import { findPlaces } from '../../../src/reading/facts/find-places.ts';
import { findPublished } from '../../../src/reading/facts/find-published.ts';
import { findTitle } from '../../../src/reading/facts/find-title.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decode } from '../../../src/reading/text/decode.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { splitUnits } from '../../../src/reading/text/split-units.ts';

/** The text, repaired and split as a seed's. */
export function toReading(raw: string): Reading {
  const { source } = repair(raw);
  return { source, units: splitUnits(source) };
}

/** The raw text of a seed's bytes. */
export function decodeRaw(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if ('severity' in decoded) throw new Error(decoded.message);
  return decoded.raw;
}

/** What the finders of this folder say of a text. */
export function readFacts(raw: string) {
  const reading = toReading(raw);
  const outlet = findOutlet(reading);
  const { places, unitPlaces, problems } = findPlaces(reading, outlet);
  const { published, problems: undated } = findPublished(reading);
  const { meetings, problems: ofMeetings } = findMeetings(
    reading,
    places,
    unitPlaces,
    published,
    findGenre(reading, outlet),
  );
  return {
    reading,
    outlet,
    places,
    unitPlaces,
    published,
    meetings,
    title: findTitle(reading, places, meetings),
    genre: findGenre(reading, outlet),
    problems: [...problems, ...undated, ...ofMeetings],
  };
}
