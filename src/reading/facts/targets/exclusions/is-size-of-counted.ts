import type { Exclusion } from '../exclusion.ts';
import { describesSize } from '../is-size.ts';

/** What may stand between a count and the size of what it counts: 10个|年产值超|亿元以上企业. */
const BETWEEN = /^(?:年?(?:产值|营收|销售收入|主营业务收入|税收|投资)?(?:超|过|达|总投资|投资)?)$/u;
/** 村集体收入20万元以上的村达到90%: the sum says which ones another number is about. */
const WHICH = /^的(?:[\p{Script=Han}]{1,10})(?:达到?|占|实现|比例|比重|覆盖)/u;

/** 其中10亿元以上|的不少于|5个: of what has just been counted. */
const OF_THESE = /^的[\p{Script=Han}]{0,6}?(?:有|达到?|超过?|突破|不少于|不低于|至少)$/u;

/** 村集体年收入20万元以下|的薄弱村全部清零: who is poor is no aim. */
const WHO =
  /^的?[\p{Script=Han}]{0,8}?(?:村|户|企业|项目|人员|人群|群体|家庭|农户|居民|乡镇|社区)/u;

/** How large the things are that another number counts: 100亿元以上项目2个, 10个亿元以上项目. */
export const isSizeOfCounted: Exclusion = ({ quantity, before, after, rest, previous, next }) => {
  if (quantity.kind !== 'money') return false;
  if (quantity.qualifier === '以下' && WHO.test(after)) return true;
  if (next !== null && quantity.qualifier !== '' && WHICH.test(rest)) return true;
  if (next?.kind === 'count' && !/[、和及]/u.test(after)) {
    const isDirect = quantity.fullEnd === next.start || after === '的' || OF_THESE.test(after);
    if (isDirect || describesSize(quantity, after)) return true;
  }
  return previous?.kind === 'count' && BETWEEN.test(before) && describesSize(quantity, after);
};
