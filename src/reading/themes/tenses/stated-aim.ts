import type { TenseRule } from './tense-rule.ts';

const AIM =
  /(?:预期|奋斗|主要|总体|工作|发展|年度|全年|目标)目标(?:任务)?[^,。;]{0,12}(?:是|为|:)|总(?:体)?要求(?:是|为|:)|总体思路(?:是|为|:)|总体目标|工作(?:思路|基调)(?:是|为|:)|指导思想是|(?:^|[,。;])(?:今年|明年)?[县区旗]委(?:[、]?[县区旗]政府)?(?:研究)?(?:提出|确定|明确)了?[,:]|(?:主攻方向|总抓手|第一战略目标)/u;
const ACHIEVED = /(?:完成|实现|达到|超额完成)了|圆满完成|超额完成|顺利完成|如期/u;

/** 我们定为地区生产总值增长6%以上: what was settled on. */
const SETTLED = /(?:定为|确定为|(?<![稳固锁限])定在|安排为)[^,。;]{0,20}\d/u;
/** 今年建立五项机制: in a text of the year itself. */
const THIS_YEAR = /今年(?:要|将|计划)?(?:建立|实施|开展|推行|启动|安排|新建|打造)(?!了)/u;

/** 2023年GDP增长7.5%: a figure for a year. */
const FIGURE = /(20\d\d)年[^,。;了]{0,16}(?:增长|达到|突破)[^,。;了]{0,4}\d/u;

/** Where a unit states the aims or the line of work of the coming year, it is a plan. */
export const statedAim: TenseRule = ({ words, years, sectionTense }) => {
  const figured = sectionTense === 'review' ? null : FIGURE.exec(words);
  const isPlanned = years.year !== null && Number(figured?.[1]) === years.year;
  const isOfThisYear = !years.isThisYearPast && sectionTense !== 'review' && THIS_YEAR.test(words);
  const isAim = isPlanned || isOfThisYear || AIM.test(words) || SETTLED.test(words);
  return isAim && !ACHIEVED.test(words) ? 'plan' : null;
};
