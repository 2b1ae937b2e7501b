import type { Place } from '../../record.ts';
import { findMentions } from '../places/find-mentions.ts';
import { markOf, type LevelMark } from '../places/self-references.ts';

const NATIONAL =
  /^(?:党?中央|全国|国务院|习近平|中共中央|中国共产党第二?十|党的[一二三四五六七八九十]+)/u;
const PROVINCIAL = /^(?:省|全省|自治区|全自治区|我省)/u;

/** Organs of each level as a name or a convener begins with them. */
const ORGANS: Readonly<Record<LevelMark, RegExp>> = {
  县: /^(?:全|我)?县/u,
  市: /^(?:(?:全|我)市|市(?!场|民|区))/u,
  区: /^(?:(?:全|我)区|区(?!域))/u,
  旗: /^(?:全|我)?旗/u,
};

/**
 * Whether a meeting is held by the text's own place, not by a level above: in a county's text
 * 市委 and 省委 are others, in a county-level city's 市委 is its own. `level` is the place's.
 */
export function isOwnMeeting(
  name: string,
  organ: string,
  level: LevelMark | null,
  places: readonly Place[],
): boolean {
  const convener = organ === '' ? name : organ;
  return [name, convener].every((words) => !isUppers(words, level)) && !isOthers(convener, places);
}

function isUppers(words: string, level: LevelMark | null): boolean {
  if (NATIONAL.test(words) || PROVINCIAL.test(words)) return true;
  return level !== null && level !== '市' && ORGANS.市.test(words) && !ORGANS[level].test(words);
}

/** A prefecture's or another county's meeting, by the name that it begins with. */
function isOthers(convener: string, places: readonly Place[]): boolean {
  const [first] = findMentions(convener.slice(0, 16));
  if (first === undefined || first.start > 2) return false;
  if (first.counties.length === 0) return first.uppers.length > 0 && places.length > 0;
  const codes = places.flatMap(({ code, name }) => [code, name]);
  return (
    places.length > 0 &&
    !first.counties.some(({ county }) => codes.includes(county.code) || codes.includes(county.name))
  );
}

/** The level mark of the places: 县 for a county; null when there are none. */
export function levelOfPlaces(places: readonly Place[]): LevelMark | null {
  const [first] = places;
  return first === undefined ? null : markOf(first.name);
}
