import type { PlanYear } from '../plan-year.ts';
import type { Tense } from '../unit-context.ts';

const REVIEW = /回顾|回望|回眸|自豪|总结|过去|成绩|成效|做法|主要工作情况|以来/u;
const SITUATION = /问题|短板|形势|挑战|认清|差距|困难|不足|怎么看|方位|家底/u;
const PLAN =
  /目标|任务|重点|安排|部署|思路|要求|打算|举措|计划|今后|下步|下一步|明年|怎么[干抓办当走]|干什么|干些什么|做什么|要[干办抓做]|干成|靠什么来?保[证障]|建议|自身建设|展望|未来|方向|主攻|作风/u;
const CALLS =
  /[,、](?:奋力|全力|坚定|加快|推动|着力|努力|坚决|聚焦|锚定|谱写|打造|实现)|^(?:[^、]{1,3}、)?(?:坚持|聚焦|锚定|突出|加快|强化|全力|坚定|着力|奋力|深化|推进|提升|抓好)/u;
const YEAR = /(20\d\d)年/u;
/** A heading of the first level: 一、. Those below keep the tense of the one above. */
const FIRST_LEVEL =
  /^(?:第[一二三四五六七八]{1,2}(?:部分|[^,。:、是]{0,4}[,、:是])|[一二三四五六七八九十]{1,3}[、.])/u;

/** A part named without a number: 2025年工作安排, 存在的问题, 政府自身建设. */
const PART =
  /^(?:关于)?(?:20\d\d年|[今明来]年|下一?步|今后|过去|存在的?|面临的?|政府自身建设|工作回顾)[^,。:]{0,20}$/u;

/** The tense that a heading's words announce for its section, or null. */
function announced(heading: string, { year, isThisYearPast }: PlanYear): Tense | null {
  if (REVIEW.test(heading)) return 'review';
  const named = YEAR.exec(heading)?.[1];
  if (named !== undefined && year !== null && Number(named) < year) return 'review';
  if (heading.includes('今年') && isThisYearPast && !PLAN.test(heading)) return 'review';
  if (PLAN.test(heading)) return 'plan';
  if (SITUATION.test(heading)) return 'situation';
  return CALLS.test(heading) ? 'plan' : null;
}

/**
 * The tense of the units under a heading. A heading of the first level that says nothing ends the
 * section before it (null); one below the first level then keeps the tense of the section (`before`),
 * unless it names a part of its own.
 */
export function sectionTense(heading: string, before: Tense | null, years: PlanYear): Tense | null {
  if (FIRST_LEVEL.test(heading)) return announced(heading, years);
  const own = PART.test(heading) ? announced(heading, years) : null;
  return own ?? before ?? announced(heading, years);
}
