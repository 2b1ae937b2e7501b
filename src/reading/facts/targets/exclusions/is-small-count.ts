import type { Exclusion } from '../exclusion.ts';
import type { PlacedQuantity } from '../placed-quantity.ts';
import { ENDS_NOUN, IS_MEASURE, PROMISES_COUNT } from '../words.ts';

const SMALL = /^[一二两三四五六七八九]$/u;
const AT_LEAST = /(?:至少|不少于|不低于|超过)[^、]{0,6}$/u;
const ADMITTED = /^[^,，]{0,10}(?:进入|跻身|入选|入围|达到|创成)/u;
const WINS = /(?:新增|引进|培育|新建|建成|招引|新培育|创成|上市)$/u;

/** 三个抓手, 两个重大项目: small Chinese numbers count off; 项目两个, 至少两家 and 有一个进入百强 count results. */
export const isSmallCount: Exclusion = (placed) =>
  placed.quantity.kind === 'count' && SMALL.test(placed.quantity.numeral) && !countsResults(placed);

function countsResults({ quantity, item, after, next, lead }: PlacedQuantity): boolean {
  if (quantity.qualifier === '以上' || AT_LEAST.test(item)) return !IS_MEASURE.test(after);
  if (item.endsWith('有')) return ADMITTED.test(after);
  if (next?.kind === 'money' && next.start === quantity.fullEnd) return PROMISES_COUNT.test(item);
  if (/[家所座]/u.test(quantity.unit ?? '') && WINS.test(item)) return true;
  const isAfterNoun = ENDS_NOUN.test(after) && item.replace(PROMISES_COUNT, '').length > 1;
  return (
    isAfterNoun && PROMISES_COUNT.test(lead) && quantity.unit !== '项' && quantity.numeral !== '一'
  );
}
