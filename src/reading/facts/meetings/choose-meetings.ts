import type { Reading } from '../../reading.ts';
import type { Place, StoryRecord } from '../../record.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { findDates } from '../dates/find-dates.ts';
import { findLunarDay } from '../dates/spring-festival.ts';
import { bodyUnitsOf, titleUnitsOf } from '../title-units.ts';
import { findConvened, type Convened } from './find-convened.ts';
import { isOwnMeeting, ownLevelOf } from './is-own-meeting.ts';
import { typeOfMeeting } from './meeting-type.ts';
import { nameFromOccasion, nameFromTitle } from './name-from-title.ts';

/** A meeting before its date is read. Offsets are UTF-16 into the repaired text. */
export interface MeetingCandidate {
  readonly name: string;
  readonly organ: string;
  readonly place: string | null;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** The words in which its date stands, and their unit. */
  readonly dateWords: string;
  readonly dateUnit: number;
  readonly isWorkReport: boolean;
  /** Whether it is the document's only meeting. */
  readonly isOnly: boolean;
}

type Found = Omit<MeetingCandidate, 'isOnly' | 'isWorkReport'> & { readonly isEvent: boolean };

/** A report tells of its meeting at its beginning; a digest anywhere. */
const LEAD_UNITS = 10;
/** The first words of a lead, where its day stands. */
const LEAD_LENGTH = 60;
const FURTHER = /^\s*(?:当[天日]|同日|次日|随后|会前|会后|[^，,。]{0,10}[上下]午)/u;

/** The meetings that the document is about, in the order of the text. */
export function chooseMeetings(
  reading: Reading,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
  genre: StoryRecord['genre'],
): MeetingCandidate[] {
  const level = ownLevelOf(reading.source.text, places);
  const isOwn = ({ name, organ }: Convened) => isOwnMeeting(name, organ, level, places);
  const inBody = genre === 'work-report' ? [] : findInBody(reading, places, unitPlaces, isOwn);
  const titled = findInTitle(reading, places, isOwn, genre);
  const chosen = places.length > 1 ? firstOfEach(inBody, places) : firstOfAll(inBody);
  const isTitled = chosen.length === 0 || (genre === 'speech' && titled.length > 0);
  const found = (isTitled ? titled : chosen).map((one) => withOccasion(reading, one));
  return found.map((one) => ({
    ...one,
    isWorkReport: genre === 'work-report',
    isOnly: found.length === 1,
  }));
}

/** A speech that says 今天 was given on the day that stands below its title. */
function withOccasion(reading: Reading, found: Found): Found {
  if (datedStart(found.dateWords) !== null) return found;
  const occasion = occasionDate(reading);
  return occasion === null
    ? found
    : { ...found, dateWords: occasion.words, dateUnit: occasion.unit };
}

function findInBody(
  reading: Reading,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
  isOwn: (convened: Convened) => boolean,
): Found[] {
  const { source, units } = reading;
  const body = bodyUnitsOf(reading).flatMap((index) => {
    const unit = units[index];
    return unit === undefined ? [] : [{ unit, index }];
  });
  const lead = places.length > 1 ? body : body.slice(0, LEAD_UNITS);
  return lead.flatMap(({ unit, index }) =>
    findConvened(source.text.slice(unit.start, unit.end))
      .filter(isOwn)
      .map((convened) =>
        toFound(reading, convened, unit, index, placeOf(unitPlaces[index], places)),
      ),
  );
}

function placeOf(codes: readonly string[] = [], places: readonly Place[]): string | null {
  const named = places.filter(({ code }) => code !== null && codes.includes(code));
  if (named.length === 1) return named[0]?.name ?? null;
  return places.length === 1 ? (places[0]?.name ?? null) : null;
}

function toFound(
  reading: Reading,
  { name, organ, start, end, isEvent }: Convened,
  unit: TextUnit,
  index: number,
  place: string | null,
): Found {
  const clause = { start: unit.start + start, end: unit.start + end };
  const words = reading.source.text.slice(unit.start, clause.end);
  const dated = datedStart(words);
  const isInUnit = dated !== null || saysDay(words);
  const before = isInUnit ? null : dateOfNeighbours(reading, index);
  return {
    name,
    organ,
    place,
    unit: index,
    start: unit.start + (dated ?? start),
    end: clause.end,
    dateWords: before?.words ?? words.slice(dated ?? 0),
    dateUnit: before?.unit ?? index,
    isEvent,
  };
}

/** Where the last date before the meeting begins, as the sentence may tell of another first. */
function datedStart(words: string): number | null {
  return findDates(words).at(-1)?.start ?? findLunarDay(words)?.start ?? null;
}

function saysDay(words: string): boolean {
  return /[昨今前][天日]|[近日]日|日前|近期|\d[日号][上下]午/u.test(words);
}

/** A line with the day below the title (2023年1月5日), or a sentence just before or after. */
function dateOfNeighbours(
  { source, units }: Reading,
  index: number,
): { words: string; unit: number } | null {
  for (const near of [index - 1, index + 1]) {
    const unit = units[near];
    if (unit?.section !== 'body') continue;
    const words = source.text.slice(unit.start, Math.min(unit.end, unit.start + 60));
    const [date] = findDates(words);
    if (date !== undefined && date.start < 8) return { words, unit: near };
  }
  return null;
}

/** The first event of the lead, and one more that the text sets apart by its time. */
function firstOfAll(found: readonly Found[]): Found[] {
  const events = found.filter(({ isEvent }) => isEvent);
  const [first] = best(events.length > 0 ? events : found);
  if (first === undefined) return [];
  const further = events.filter(
    (one) =>
      one.unit > first.unit &&
      FURTHER.test(one.dateWords) &&
      typeOfMeeting(one.name) !== 'other' &&
      typeOfMeeting(one.name) !== typeOfMeeting(first.name),
  );
  return [first, ...further.slice(0, 1)];
}

/** A meeting of a known type before one of no type, when they stand in the same sentence or next to it. */
function best(found: readonly Found[]): readonly Found[] {
  const [first] = found;
  if (first === undefined) return [];
  const typed = found.find(
    ({ name, unit }) => unit <= first.unit + 1 && typeOfMeeting(name) !== 'other',
  );
  return [typed ?? first];
}

function firstOfEach(found: readonly Found[], places: readonly Place[]): Found[] {
  return places.flatMap(({ name }) => {
    const own = found.filter(({ place }) => place === name);
    return best(own).slice(0, 1);
  });
}

function findInTitle(
  reading: Reading,
  places: readonly Place[],
  isOwn: (convened: Convened) => boolean,
  genre: StoryRecord['genre'],
): Found[] {
  const { source } = reading;
  for (const index of headUnits(reading)) {
    const unit = withNextLine(reading, index);
    if (unit === undefined) continue;
    const text = source.text.slice(unit.start, unit.end);
    const named = nameFromOccasion(text) ?? nameFromTitle(text);
    if (named === null) continue;
    const convened = { ...named, organ: '', isEvent: true };
    if (!isOwn(convened)) continue;
    const found = toFound(reading, convened, unit, index, placeOf(undefined, places));
    const isDated = findDates(text).length > 0 || genre !== 'news';
    const occasion = isDated ? null : leadDate(reading);
    return [
      occasion === null ? found : { ...found, dateWords: occasion.words, dateUnit: occasion.unit },
    ];
  }
  return [];
}

/** A line that breaks off within the name of a session goes on in the next one: …第十六届 / 人民代表大会…. */
function withNextLine({ source, units }: Reading, index: number): TextUnit | undefined {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next === undefined) return unit;
  return /[届第次]$/u.test(source.text.slice(unit.start, unit.end))
    ? { ...unit, end: next.end }
    : unit;
}

/** Title and the lines below it, those with the occasion first. */
function headUnits(reading: Reading): number[] {
  const { source, units } = reading;
  const firstBody = bodyUnitsOf(reading)[0] ?? -1;
  const meta = units.flatMap(({ section, start, end }, index) =>
    section === 'meta' &&
    index < Math.max(0, firstBody) &&
    nameFromOccasion(source.text.slice(start, end)) !== null
      ? [index]
      : [],
  );
  const titles = titleUnitsOf(reading);
  const occasions = titles.filter((index) => {
    const unit = units[index];
    return unit !== undefined && nameFromOccasion(source.text.slice(unit.start, unit.end)) !== null;
  });
  return [...new Set([...occasions, ...meta, ...titles])];
}

/** The day with which the first sentence begins: 12月20日，…, 昨天，…. */
function leadDate(reading: Reading): { words: string; unit: number } | null {
  const { source, units } = reading;
  const index = bodyUnitsOf(reading)[0] ?? -1;
  const unit = units[index];
  if (unit === undefined) return null;
  const words = source.text.slice(unit.start, Math.min(unit.end, unit.start + LEAD_LENGTH));
  return findDates(words).length > 0 || saysDay(words) ? { words, unit: index } : null;
}

/** (2023年1月5日) below the title of a speech. */
function occasionDate(reading: Reading): { words: string; unit: number } | null {
  const { source, units } = reading;
  const firstBody = bodyUnitsOf(reading)[0] ?? -1;
  for (const [index, { section, start, end }] of units.entries()) {
    if (index >= firstBody || (section !== 'meta' && section !== 'heading')) continue;
    const words = source.text.slice(start, Math.min(end, start + 40)).trim();
    const [date] = findDates(words);
    if (
      date !== undefined &&
      words.length < 24 &&
      /^[（(—–【[\d二]/u.test(words) &&
      !/[:：]/u.test(words)
    )
      return { words, unit: index };
  }
  return null;
}
