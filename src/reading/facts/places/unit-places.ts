/**
 * Which of a document's places each unit speaks for. A document with one place speaks for it in
 * all units of its body. In a digest, a paragraph speaks for the places that it or its speakers
 * name; one that names none goes on with the paragraph before it when its first words say so.
 */
import type { Reading } from '../../reading.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { SPEECH_VERBS, findSpeakers } from './digest-speakers.ts';

/** A place of the document and the names by which its text calls it. */
export interface PlaceNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** Words that carry the paragraph before on: 另外, 还要, 要强化. */
const CONTINUES =
  /^\s*(?:另外|此外|同时|还要|要|他|她|会议|一要|二要|三要|四要|五要|其次|再次|最后|一是|二是|三是|第[一二三四五])/u;
/** Everywhere and nowhere: 各地都在树立…, 很多地方为何…. */
const GENERAL = /(?:很多地方|许多地方|各地(?!区))/u;

/** Codes of the places of each unit, parallel to the units; empty outside the body. */
export function placesOfUnits(reading: Reading, places: readonly PlaceNames[]): string[][] {
  const [only, ...others] = places;
  if (only === undefined) return reading.units.map(() => []);
  if (others.length === 0) {
    return reading.units.map(({ section }) => (section === 'body' ? [only.code] : []));
  }
  return placesOfDigest(reading, places);
}

function placesOfDigest(reading: Reading, places: readonly PlaceNames[]): string[][] {
  const paragraphs = toParagraphs(reading);
  const speakers = findSpeakers(reading, paragraphs, places);
  const result: string[][] = reading.units.map(() => []);
  let current: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) {
      current = placesNamed(paragraph.text, places, speakers);
      continue;
    }
    const named = placesNamed(paragraph.text, places, speakers);
    const goesOn = named.length === 0 && CONTINUES.test(paragraph.text);
    current = goesOn || (named.length === 0 && paragraph.isFirstUnderHeading) ? current : named;
    fillParagraph(reading, paragraph, current, result, (text) =>
      placesNamed(text, places, speakers),
    );
  }
  return result;
}

/** Units of one line of the text. */
export interface Paragraph {
  readonly text: string;
  readonly units: readonly number[];
  readonly isHeading: boolean;
  readonly isFirstUnderHeading: boolean;
}

function toParagraphs({ source, units }: Reading): Paragraph[] {
  const groups: number[][] = [];
  units.forEach((unit, index) => {
    if (unit.section !== 'body' && unit.section !== 'heading') return;
    const group = groups.at(-1);
    if (group !== undefined && isSameLine(source.text, units[group.at(-1) ?? -1], unit)) {
      group.push(index);
    } else {
      groups.push([index]);
    }
  });
  const sectionOf = (group: readonly number[] | undefined) => units[group?.[0] ?? -1]?.section;
  return groups.map((group, at) => ({
    text: textOf(source.text, units, group),
    units: group,
    isHeading: sectionOf(group) === 'heading',
    isFirstUnderHeading: sectionOf(groups[at - 1]) === 'heading',
  }));
}

function isSameLine(text: string, previous: TextUnit | undefined, unit: TextUnit): boolean {
  if (previous?.section !== unit.section) return false;
  return !/[\n\r]/u.test(text.slice(previous.end, unit.start));
}

function textOf(text: string, units: readonly TextUnit[], group: readonly number[]): string {
  return text.slice(units[group[0] ?? 0]?.start, units[group.at(-1) ?? 0]?.end);
}

function placesNamed(
  text: string,
  places: readonly PlaceNames[],
  speakers: ReadonlyMap<string, string>,
): string[] {
  const byName = places.filter(({ names }) => names.some((name) => text.includes(name)));
  const bySpeaker = [...speakers].flatMap(([name, code]) => (text.includes(name) ? [code] : []));
  return [...new Set([...byName.map(({ code }) => code), ...bySpeaker])];
}

/** In a paragraph of several places each unit speaks for those it names, or goes on with the last. */
function fillParagraph(
  { source, units }: Reading,
  paragraph: Paragraph,
  codes: readonly string[],
  result: string[][],
  named: (text: string) => string[],
): void {
  let current = codes;
  for (const index of paragraph.units) {
    const unit = units[index];
    if (unit === undefined) continue;
    const text = source.text.slice(unit.start, unit.end);
    const own = codes.length > 1 ? named(text) : [];
    if (own.length > 0) current = own;
    const isGeneral = GENERAL.test(text) && !SPEECH_VERBS.test(text);
    result[index] = isGeneral ? [] : [...current];
  }
}
