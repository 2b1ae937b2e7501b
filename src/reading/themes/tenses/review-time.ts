import type { PlanYear } from '../plan-year.ts';
import type { TenseRule } from './tense-rule.ts';

const BEHIND =
  /(?:^|[,。;:“])(?:[一-龥]{0,6}(?:在)?)(?:一年来|过去(?:的)?一年|过去五年|五年来|去年(?!底前)|上年|近年来|近几年|这一年|五年间|届[^,。]{0,6}以来|十八大以来|截至目前|截至\d|前三季度|前[一二三四五六七八九十]{1,2}个?月|回顾|刚刚过去)/u;
const COMPARED = /比(?:上年|去年|年初|前年)[^,。;]{0,8}了/u;
const YEAR =
  /(?:^|[,。;:“])(?:对|就)?(20\d\d)年(以来|的?(?:工作|回顾)|,|全|[县市区旗]委|我们|我[县市区旗])/u;
/** In December the whole year's figures are expected, and behind all the same. */
const WHOLE_YEAR = /(?:^|[,。;:])(?:预计)?(?:今年)?全年(?:预计|有望)|预计(?:今年)?全年/u;
const THIS_YEAR = /(?:^|[,。;:“]|回顾)(?:对|就)?今年(以来)?/u;

/** 区委常委会充分发挥…作用,团结带领全区…: a plenum hears what its standing committee has done. */
const COMMITTEE_WORK =
  /^[^,。;:]{0,6}?[县市区旗]委常委会[^,。;]{0,8}(?:充分发挥|团结带领|带领|团结依靠|紧紧围绕|深入贯彻|坚持以|坚定不移|全面贯彻|认真履行)/u;
/** What such an account ends on, sentence after sentence. */
const OUTCOME =
  /(?:取得[^,。;]{0,10}(?:成效|进展|突破)|(?:持续|明显|显著|整体|更加|全面|稳步|不断)(?:释放|提升|殷实|向好|改善|增强|优化|巩固|彰显|好转|迸发|涌流))。$/u;

/** Whether the unit places itself in the time that lies behind. */
export const reviewTime: TenseRule = ({ words, content, years, directiveAt, lastTense }) => {
  if (BEHIND.test(words)) return 'review';
  if (directiveAt < 0 && COMMITTEE_WORK.test(content)) return 'review';
  if (lastTense === 'review' && OUTCOME.test(words)) return 'review';
  return words.includes('年') ? yearBehind(words, years) : null;
};

/** What the year tells that the unit names; null when it doesn't lie behind. */
function yearBehind(words: string, years: PlanYear): 'review' | null {
  if (COMPARED.test(words)) return 'review';
  if (years.isThisYearPast && WHOLE_YEAR.test(words)) return 'review';
  const year = YEAR.exec(words)?.[1];
  if (year !== undefined && years.year !== null && Number(year) < years.year) return 'review';
  const thisYear = THIS_YEAR.exec(words);
  if (thisYear === null) return null;
  return thisYear[1] !== undefined || years.isThisYearPast ? 'review' : null;
}
