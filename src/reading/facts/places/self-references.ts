import { matchesOf } from '../../text/matches-of.ts';

/** The level of government that a text calls its own, by the last character of its name. */
export type LevelMark = '县' | '市' | '区' | '旗';

const OFFICES =
  '委(?!员|托)|政府|人民政府|人大|政协|领导|纪委|四套班子|四大班子|两会|级领导|直(?!接|播|达|至)';

/**
 * 全县, 我县, 县委, 县长 and so on. 自治区 and 开发区 are no districts, 城市长效 no mayor, 红旗 no
 * banner.
 */
const SELF_REFERENCES: Readonly<Record<LevelMark, RegExp>> = {
  县: new RegExp(`[全我本]县|县(?:${OFFICES}|长)`, 'gu'),
  市: new RegExp(`[全我本]市(?!场)|(?<![上城])市(?:${OFFICES}|长(?!效|期|远|足))`, 'gu'),
  区: new RegExp(`[全我本]区(?!域)|(?<![治发园社景校库山])区(?:${OFFICES}|长(?!期|三))`, 'gu'),
  旗: new RegExp(`[全我本]旗|(?<![红国党锦])旗(?:${OFFICES}|长)`, 'gu'),
};

/** 省委, 全省, 自治区党委: said by a province of itself. */
const PROVINCIAL = /省委|省政府|[全我]省|自治区(?:党委|政府|人民政府)/gu;

const MARKS: readonly LevelMark[] = ['县', '区', '旗', '市'];

/** How often a text speaks of each level as its own. */
export function countSelfReferences(text: string): Record<LevelMark, number> {
  const count = (mark: LevelMark) =>
    text.includes(mark) ? matchesOf(text, SELF_REFERENCES[mark]).length : 0;
  return { 县: count('县'), 市: count('市'), 区: count('区'), 旗: count('旗') };
}

/** In an autonomous region 全区 is the region itself, unless a district has organs in the text. */
const REGION = /自治区(?:党委|政府|人民政府)/u;
const DISTRICT = /(?<!治)区(?:委(?!员)|政府|人民政府|长(?!期|三)|人大|政协)/u;

/** Whether a text speaks of a province as its own more than of any level below. */
export function isProvincesText(
  text: string,
  counts: Readonly<Record<LevelMark, number>>,
): boolean {
  if (REGION.test(text) && !DISTRICT.test(text) && counts.县 === 0 && counts.旗 === 0) return true;
  const provincial = matchesOf(text, PROVINCIAL).length;
  return provincial > Math.max(...MARKS.map((mark) => counts[mark]));
}

/** A county names its prefecture's 市委 often; a city hardly ever names a 县委. */
const WEIGHT_OF_CITY = 0.5;

/**
 * The level whose text it is: the one named most often, 市 by half; of equals the lower. Null when
 * none is named.
 */
export function ownLevel(counts: Readonly<Record<LevelMark, number>>): LevelMark | null {
  const weighed = { ...counts, 市: counts.市 * WEIGHT_OF_CITY };
  const most = Math.max(...MARKS.map((mark) => weighed[mark]));
  return most === 0 ? null : (MARKS.find((mark) => weighed[mark] === most) ?? null);
}

/** The mark of a county-level name: 县 for 遂昌县 and 景宁畲族自治县, 区 for 神农架林区. */
export function markOf(name: string): LevelMark | null {
  const last = name.slice(-1);
  return MARKS.find((mark) => mark === last) ?? null;
}
