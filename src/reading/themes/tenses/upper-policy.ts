import type { TenseRule } from './tense-rule.ts';

/** What the level above does; 决策部署 and 部署要求 as things to carry out are no doing. */
const SETS =
  /^给?全?[省市县]?的?[^,。;]{0,4}目标(?:是|为|:)[^。;]{0,30}\d|^[^。;]{0,30}?(?:擘画|描绘|吹响|标注|指明)了|^(?![^,。;]{0,6}(?:决策部署|工作部署|部署要求|的要求|的部署|精神|战略|目标))[^,。;]{0,16}?(?:(?:要求|强调|指出|明确|提出|讲)(?=[,:“]|要|力争|全|各|把|将|支持|到|打造|建设|实施)|作出|做出|召开|出台|印发|下达|密集召开|明确支持|(?:赋予|支持)(?!下)|决定|给予|部署了)/u;
/** How far into the unit the level above may stand and still be its subject. */
const REACH = 24;
/** Words that make the measure the county's own task. */
const BINDS = /我们(?:要|必须)|我[县市区旗](?:要|必须)|各[县市区旗](?:\([^)]*\)|区)?要/u;
const ASKS = /要求(?:我们|各县|各地|县级|各区|各旗)/u;

/** 对照自治区…要求,…: a measure of the county's own, held against what the level above asks. */
const HELD_AGAINST = /(?:对照|按照|对标|根据|围绕|紧扣|落实|贯彻)[^,。;]{0,4}$/u;

/** Whether the unit tells what a level above has said or decided: 省委经济工作会议强调, 市里要求. */
export function quotesUpper(words: string, upperLevels: RegExp): boolean {
  const match = upperLevels.exec(words);
  if (match === null || match.index > REACH) return false;
  if (HELD_AGAINST.test(words.slice(0, match.index))) return false;
  return SETS.test(words.slice(match.index + match[0].length));
}

/** Policy of a level above: a plan when it binds the county (要求各县…), else situation. */
export const upperPolicy: TenseRule = ({ words, isOfUpper, modals }) => {
  if (!isOfUpper) return null;
  if (/我们要|全[县市区旗]上下要|我[县市区旗]要/u.test(words)) return null;
  if (/目标(?:是|为|:)[^。;]{0,30}\d/u.test(words)) return 'plan';
  return ASKS.test(words) || (modals.length > 0 && BINDS.test(words)) ? 'plan' : 'situation';
};
