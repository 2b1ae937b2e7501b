import type { Reading } from '../../reading.ts';
import type { Place, StoryRecord } from '../../record.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { bodyUnitsOf, titleUnitsOf } from '../title-units.ts';
import { datedStart, leadDate } from './date-words.ts';
import type { Convened } from './find-convened.ts';
import { placeOf, toCandidate, type MeetingCandidate } from './meeting-candidate.ts';
import { nameFromOccasion, nameFromTitle } from './name-from-title.ts';

/** …在某旗第十六届, or ——2023年2月23日在某旗, without the session. */
const BREAKS_OFF = /[届第次]$|^[\s（(—–\-]*[^在]{0,24}日在[^会]{2,20}$/u;
const OPENING_BRACKET = /^\s*[（(][^（）()]{4,90}[）)]/u;
/** Titles and the lines below them are short. */
const LONGEST_LINE = 200;

/** The meeting that title or occasion (在…会议上) names; an empty list when they name none of its own. */
export function findInTitle(
  reading: Reading,
  places: readonly Place[],
  isOwn: (convened: Convened) => boolean,
  genre: StoryRecord['genre'],
): MeetingCandidate[] {
  for (const index of headUnits(reading)) {
    const found = findInHeadUnit(reading, places, isOwn, index);
    if (found === null) continue;
    const isDated = genre !== 'news' || datedStart(found.dateWords) !== null;
    const lead = isDated ? null : leadDate(reading);
    return [lead === null ? found : { ...found, dateWords: lead.words, dateUnit: lead.unit }];
  }
  return findInOpeningBracket(reading, places, isOwn);
}

/** (2023年2月3日某市人民代表大会某次会议通过) at the start of the text itself. */
function findInOpeningBracket(
  reading: Reading,
  places: readonly Place[],
  isOwn: (convened: Convened) => boolean,
): MeetingCandidate[] {
  const index = bodyUnitsOf(reading)[0] ?? -1;
  const unit = reading.units[index];
  const bracket = OPENING_BRACKET.exec(textOf(reading, unit))?.[0] ?? '';
  const named = nameFromOccasion(bracket);
  if (unit === undefined || named === null) return [];
  const convened = { ...named, organ: '', isEvent: true };
  return isOwn(convened) ? [toCandidate(reading, convened, unit, index, placeOf([], places))] : [];
}

function findInHeadUnit(
  reading: Reading,
  places: readonly Place[],
  isOwn: (convened: Convened) => boolean,
  index: number,
): MeetingCandidate | null {
  const unit = withNextLine(reading, index);
  const text = textOf(reading, unit);
  const named = nameFromOccasion(text) ?? nameFromTitle(text);
  if (unit === undefined || named === null) return null;
  const convened = { ...named, organ: '', isEvent: true };
  if (!isOwn(convened)) return null;
  const found = toCandidate(reading, convened, unit, index, placeOf([], places));
  // Evidence lies inside one unit, also where the name goes on in the next line.
  return { ...found, end: Math.min(found.end, reading.units[index]?.end ?? found.end) };
}

/** A line that breaks off within the name of a session goes on in the next one: …第十六届 / 人民代表大会…. */
function withNextLine(reading: Reading, index: number): TextUnit | undefined {
  const unit = reading.units[index];
  const next = reading.units[index + 1];
  if (unit === undefined || next === undefined) return unit;
  return BREAKS_OFF.test(textOf(reading, unit)) ? { ...unit, end: next.end } : unit;
}

function textOf({ source }: Reading, unit: TextUnit | undefined): string {
  if (unit === undefined) return '';
  return source.text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_LINE));
}

/** Title and the lines below it, those with the occasion first. */
function headUnits(reading: Reading): number[] {
  const firstBody = bodyUnitsOf(reading)[0] ?? -1;
  const titles = titleUnitsOf(reading);
  const meta = reading.units.flatMap(({ section }, index) =>
    section === 'meta' && index < firstBody ? [index] : [],
  );
  const occasions = [...meta, ...titles].filter(
    (index) => nameFromOccasion(textOf(reading, withNextLine(reading, index))) !== null,
  );
  return [...new Set([...occasions, ...titles])];
}
