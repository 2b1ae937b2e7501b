import type { Place } from '../../record.ts';
import { findMentions } from '../places/find-mentions.ts';
import {
  countSelfReferences,
  isProvincesText,
  markOf,
  ownLevel,
  type LevelMark,
} from '../places/self-references.ts';

const NATIONAL =
  /^(?:党?中央|全国|国务院|习近平|中共中央|中国共产党第二?十|党的[一二三四五六七八九十]+)/u;
const PROVINCIAL = /^(?:省|全省|自治区|全自治区|我省)/u;

/** The level of government whose text it is; null when it doesn't say. */
export type OwnLevel = LevelMark | '省' | null;

/** 中共 may stand before the name of the place. */
const MOST_BEFORE_NAME = 5;

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
  level: OwnLevel,
  places: readonly Place[],
): boolean {
  const convener = organ === '' ? name : organ;
  return [name, convener].every((words) => !isUppers(words, level)) && !isOthers(convener, places);
}

function isUppers(words: string, level: OwnLevel): boolean {
  if (NATIONAL.test(words)) return true;
  if (level === '省') return false;
  if (PROVINCIAL.test(words)) return true;
  return level !== null && level !== '市' && ORGANS.市.test(words) && !ORGANS[level].test(words);
}

/** A prefecture's or another county's meeting, by the name that it begins with (石家庄市长安区 is one). */
function isOthers(convener: string, places: readonly Place[]): boolean {
  const mentions = findMentions(convener.slice(0, 24));
  const [first] = mentions;
  if (first === undefined || first.start > MOST_BEFORE_NAME || places.length === 0) return false;
  const named = mentions.find(({ counties, isQualified }) => isQualified && counties.length > 0);
  const { counties, uppers } = named ?? first;
  if (counties.length === 0) return uppers.length > 0;
  const own = new Set(places.flatMap(({ code, name }) => [code, name]));
  return !counties.some(({ county }) => own.has(county.code) || own.has(county.name));
}

/** The level of the places, or of the text itself when it has none. */
export function ownLevelOf(text: string, places: readonly Place[]): OwnLevel {
  const [first] = places;
  if (first !== undefined) return markOf(first.name);
  const counts = countSelfReferences(text);
  return isProvincesText(text, counts) ? '省' : ownLevel(counts);
}
