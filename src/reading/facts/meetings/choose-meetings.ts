import type { Reading } from '../../reading.ts';
import type { Place, StoryRecord } from '../../record.ts';
import { bodyUnitsOf } from '../title-units.ts';
import { datedStart, occasionDate, saysDay } from './date-words.ts';
import { findConvened, type Convened } from './find-convened.ts';
import { findInTitle } from './find-in-title.ts';
import { isOwnMeeting, ownLevelOf } from './is-own-meeting.ts';
import { placeOf, toCandidate, type MeetingCandidate } from './meeting-candidate.ts';
import { typeOfMeeting } from './meeting-type.ts';

/** A report tells of its meeting at its beginning; a digest anywhere. */
const LEAD_UNITS = 10;
const FURTHER = /^\s*(?:当[天日]|同日|次日|随后|会前|会后|[^，,。]{0,10}[上下]午)/u;

/**
 * The meetings that the document is about, in the order of the text. A speech or report names its
 * own in the title, news in the lead.
 */
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
  const isTitled = chosen.length === 0 || isBetterTitled(chosen, titled, genre);
  const isNews = genre === 'news' || genre === 'report';
  return (isTitled ? titled : chosen).map((one) => withOccasion(reading, one, isNews));
}

/** A speech names its meeting in the title; elsewhere the title wins when only it gives a day. */
function isBetterTitled(
  chosen: readonly MeetingCandidate[],
  titled: readonly MeetingCandidate[],
  genre: StoryRecord['genre'],
): boolean {
  if (genre === 'speech') return titled.length > 0;
  const hasDay = ({ dateWords }: MeetingCandidate) =>
    datedStart(dateWords) !== null || saysDay(dateWords);
  return !chosen.some(hasDay) && titled.some(hasDay);
}

/** A speech that says 今天 was given on the day that stands below its title. */
function withOccasion(
  reading: Reading,
  found: MeetingCandidate,
  isNews: boolean,
): MeetingCandidate {
  if (datedStart(found.dateWords) !== null) return found;
  const occasion = occasionDate(reading, isNews);
  return occasion === null
    ? found
    : { ...found, dateWords: occasion.words, dateUnit: occasion.unit };
}

function findInBody(
  reading: Reading,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
  isOwn: (convened: Convened) => boolean,
): MeetingCandidate[] {
  const body = bodyUnitsOf(reading);
  const lead = places.length > 1 ? body : body.slice(0, LEAD_UNITS);
  return lead.flatMap((index) => {
    const unit = reading.units[index];
    if (unit === undefined) return [];
    const place = placeOf(unitPlaces[index] ?? [], places);
    return findConvened(reading.source.text.slice(unit.start, unit.end))
      .filter(isOwn)
      .map((convened) => toCandidate(reading, convened, unit, index, place));
  });
}

/** The first event of the lead, and one more that the text sets apart by its time. */
function firstOfAll(found: readonly MeetingCandidate[]): MeetingCandidate[] {
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
function best(found: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const [first] = found;
  if (first === undefined) return [];
  const typed = found.find(
    ({ name, unit }) => unit <= first.unit + 1 && typeOfMeeting(name) !== 'other',
  );
  return [typed ?? first];
}

function firstOfEach(
  found: readonly MeetingCandidate[],
  places: readonly Place[],
): MeetingCandidate[] {
  return places.flatMap(({ name }) => [...best(found.filter(({ place }) => place === name))]);
}
