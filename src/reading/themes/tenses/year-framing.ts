import type { TenseRule } from './tense-rule.ts';

const FRAMING =
  /(20\d\d年|今年|明年|来年|去年|过去一年|过去的一年|刚刚过去的一年|新的一年|这一年|当前|今后五年|未来五年)[^。;]{0,12}?是[^。]{0,240}?(?:之年|一年|一个?时期|关键期|窗口期|机遇期|节点|起点)(?:[,。;!]|$)|(20\d\d年|今年|明年|这一年),?[^。;]{0,30}(?:极不平凡|很不平凡|非同寻常|意义(?:特殊|重大))/u;
const BEHIND = /去年|过去|这一年/u;

/** Whether the year that a framing names lies behind. */
function isBehind(named: string, isThisYearPast: boolean, planned: number | null): boolean {
  if (BEHIND.test(named)) return true;
  if (named === '今年') return isThisYearPast;
  return planned !== null && Number.parseInt(named, 10) < planned;
}

/** 2023年是…之年: framing of the coming year is situation, of the past year review. */
export const yearFraming: TenseRule = ({ words, years, directiveAt }) => {
  const match = directiveAt < 0 ? FRAMING.exec(words) : null;
  const named = match?.[1] ?? match?.[2];
  if (named === undefined) return null;
  return isBehind(named, years.isThisYearPast, years.year) ? 'review' : 'situation';
};
