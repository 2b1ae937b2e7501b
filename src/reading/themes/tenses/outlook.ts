import type { TenseRule } from './tense-rule.ts';

const DATED =
  /明年|来年|下一步|下步|今后|下一阶段|新的一年|未来[一二三五几]|接下来|到20\d\d年|20\d\d年底|年底前|[一二三四]季度|“十[四五]五”末/u;
const QUANTITY = /\d|翻番|翻一番|倍增|[百千万]亿/u;
const EXPECTS =
  /预计|有望|即将|将(?!士|军|来|领|星|思想|其|工作|[^,。;]{2,24}(?:贯穿|作为|纳入|融入|放在|摆在|转化|变成))|必将/u;

/** A forecast is a plan only with a date or a quantity; else it tells of the situation. */
export const outlook: TenseRule = ({ words, lastTense, sectionTense }) => {
  if (sectionTense === 'review' || !EXPECTS.test(words)) return null;
  // 一年来…;地区生产总值预计突破290亿元: the figures of the year that ends.
  if (lastTense === 'review' && !DATED.test(words)) return 'review';
  if (DATED.test(words) || QUANTITY.test(words)) return 'plan';
  return lastTense === 'plan' ? 'plan' : 'situation';
};

/** Whether the unit expects rather than orders. */
export function isForecast(words: string): boolean {
  return EXPECTS.test(words);
}
