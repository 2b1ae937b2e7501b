import type { Place } from '../../record.ts';

/** Whose figure a clause states: the place's own, the level above it, or nobody's here (the nation's). */
export type Scope = 'own' | 'upper' | 'elsewhere';

const OWN = /全县|我县|全旗|我旗|全区|我区|本县|我们/u;
const NATION =
  /^(?:[^,，]{0,6})(?:全国|我国|国家(?:层面|提出|预期|明确|确定|将)|中央(?:经济|要求|提出|明确|确定|强调|财经|决定)|(?:国际|全球|世界)(?:经济|贸易|形势|市场|环境|货币|银行))(?!.{0,8}(?:前|第|百强|一流|领先|平均|先进|试点|示范|文明|卫生|重点|级|范围))/u;
/** 全省 and 全市 as a yardstick (高于全市平均, 全省前列) are nobody's figure. */
const YARDSTICK =
  '(?!.{0,10}(?:前|第|领先|平均|一流|百强|各|最|排|位|考核|先进|率先|首|十强|示范|优秀|中上|上游|靠前|方阵|份额|比重|水平|同类|唯一|范围))';
const COMPARED = '(?<![占于列居在争创入超达近与跟至到过])';
const PROVINCE = new RegExp(
  `(?:省|自治区)(?:委|政府|里|“|十)?(?:[^,，。]{0,12})(?:要求|提出|明确|下达|确定|部署|安排)|${COMPARED}全省${YARDSTICK}|省里`,
  'u',
);
const CITY = new RegExp(
  `(?:^|[^县])市(?:委|政府|里)?(?:[^,，。县区]{0,12})(?:要求|提出|明确|下达|确定)|${COMPARED}全市${YARDSTICK}|市里`,
  'u',
);

/**
 * Whether 全市 and 市里 mean the level above: for a county or district they do, for a city of county
 * level they are the place itself. Without a place the text's own committee tells: 县委, or 市委.
 */
export function isBelowCity(place: Place | null, text: string): boolean {
  if (place !== null) return place.level !== 'county-level city';
  const own = text.match(/[县区旗]委|我[县区旗]|全[县区旗]/gu)?.length ?? 0;
  const city = text.match(/市委|我市/gu)?.length ?? 0;
  return own > city;
}

/** 对照自治区“双百行动”要求: what the place does itself to meet it. */
const MEETS = /^(?:[^,，]{0,6}?)(?:对照|对标|比照)/u;

/** Without one of these a clause names no level. */
const HINT = /[国省市县旗区球]|中央|世界|国际|我们/u;

/** Whose figures a clause states, or null when it leaves open what the clause before it settled. */
export function clauseScope(clause: string, hasCityAbove: boolean): Scope | null {
  if (!HINT.test(clause)) return null;
  if (NATION.test(clause)) return 'elsewhere';
  if (MEETS.test(clause)) return null;
  if (PROVINCE.test(clause)) return 'upper';
  if (hasCityAbove && CITY.test(clause)) return 'upper';
  return OWN.test(clause) ? 'own' : null;
}
