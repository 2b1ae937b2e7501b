import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { MAKING } from './words.ts';

const PAST_HEADING = /回顾|成绩|成效|总结|回望|过去|取得|问题|不足|短板|形势|感受|体会/u;
const PLAN_HEADING =
  /(?:目标|任务|工作|安排|思路|打算|要点|重点|计划|部署|举措|要求|展望|干|抓|聚力|突出|坚定不移|全力|推进|加快|持续|提升)/u;
const IS_HEADING_LINE =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])[^。]{2,60}$/u;

/** 第三个问题：今年要干成哪些事: which part of a speech it is. */
const PART_OF_SPEECH = /^\s*第[一二三四五六七八九十]个?(?:大)?(?:问题|方面|部分|点)[：:,，、]?/u;

const IS_SUBHEADING = /^(?:[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．])/u;

const ITEM_MARK = '^(?:[—\\-\\s●■◆·]*|\\d{1,2}[.、．]|[（(][^()（）]{1,3}[)）])*';
const IMPERATIVE = new RegExp(
  `${ITEM_MARK}(?:要|持续|全面|大力|积极|加快|继续|深入|扎实|着力|全力|抓好|做好|推进|推动|深化|扩大|举办|落实|优化|完善|加强|强化|提升|聚焦|围绕|突出|坚持|鼓励|支持|严格|规范|(?:${MAKING}))`,
  'u',
);
/** What is so or was done, not what is to be. */
const STATES =
  /已|(?<![为除])了(?!解)|现有|共有|仅|只有|不足|偏[少低小]|短板|差距|面临|存在|排名第|位居|位列|相当于|去年|上年|以来|累计|[县市区村我]有\d|作了|参加|列席|召开/u;
const NAMES_TARGETS = /(?:预期|努力|奋斗|总体|主要|工作)(?:目标|指标)[^。；;]{0,12}(?:是|为|：|:)/u;
/** 我们定为地区生产总值增长6%以上: a county sets its own figure. */
const SETS = /(?:我[们县市区旗]|[县区旗]里|全[县区旗])[^,，。；;]{0,8}定(?:为|在|到)/u;
const REACHES_BY = /(?:到|至)20\d\d年[^。]{0,40}(?:达到?|突破|超过?|增长)/u;
const DEMANDS = /^[^,，。；;：:]{1,10}(?:要求|部署)[,，:：]/u;
/** 结转今年 says what was left over. */
const THIS_YEAR = /(?<![转到至入])今年(?!以来|上半年|前|一季度|全年预计)/u;

/** What the text so far says of the units to come: a plan is laid out, or it isn't; null while it has said neither. */
export type PromiseContext = boolean | null;

/** The context after a unit: a heading opens a plan or a review, a plan or a review goes on. */
export function contextAfter(
  before: PromiseContext,
  unit: TextUnit,
  text: string,
  tense: CodedUnit['tense'],
): PromiseContext {
  if (unit.section === 'heading' || IS_HEADING_LINE.test(text)) return afterHeading(before, text);
  if (tense === 'plan') return true;
  if (tense === 'review') return false;
  return IS_SUBHEADING.test(text) ? afterHeading(before, text) : before;
}

/** A subheading (（一）聚力产业升级) stands in reviews and plans alike: it opens a plan only where nothing was said before. */
function afterHeading(before: PromiseContext, text: string): PromiseContext {
  const words = text.replace(PART_OF_SPEECH, '');
  if (PAST_HEADING.test(words)) return false;
  if (IS_SUBHEADING.test(text) && before !== null) return before;
  return PLAN_HEADING.test(words) ? true : before;
}

/**
 * Whether a unit may promise: plans do, and what a level above demands; so do the terse items of a
 * plan (实施技改项目50个) that say neither when nor who. Other units promise only where a clause says
 * so itself.
 */
export function mayPromise(
  { tense, flags }: CodedUnit,
  text: string,
  isPlanning: PromiseContext,
  isThisYearPast: boolean,
): boolean {
  if (tense === 'plan') return true;
  const announces =
    announcesPlan(text) || (tense === 'review' && namesPlanYear(text, isThisYearPast));
  if (announces && !STATES.test(text)) return true;
  if (tense === 'review') return false;
  if (tense === 'situation' && flags.includes('upper')) return true;
  if (isPlanning !== true || STATES.test(text)) return false;
  return tense === 'situation' || IMPERATIVE.test(text);
}

function namesPlanYear(text: string, isThisYearPast: boolean): boolean {
  return /明年|来年/u.test(text) || (!isThisYearPast && THIS_YEAR.test(text));
}

/** 主要预期目标是…, 到2025年…达到…, 马某要求，…: words that announce what is to be. */
function announcesPlan(text: string): boolean {
  if (text.includes('标') && NAMES_TARGETS.test(text)) return true;
  if (text.includes('定') && SETS.test(text)) return true;
  return (text.includes('20') && REACHES_BY.test(text)) || DEMANDS.test(text);
}
