import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Exclusion } from '../exclusion.ts';
import type { PlacedQuantity } from '../placed-quantity.ts';
import { ENDS_NOUN, FINISHES, IS_MEASURE, MAKES } from '../words.ts';

const SMALL = /^[一二两三四五六七八九十]$/u;
const AT_LEAST = /(?:至少|不少于|不低于|超过)[^、]{0,6}$/u;
/** 每个县级领导至少包一个项目: what each has to do is no result. */
const EACH = /每[个名位家][^,，]{0,12}$/u;
const ADMITTED = /^[^,，]{0,10}(?:进入|跻身|入选|入围|达到|创成)/u;

/** 三个抓手, 两个重大项目: small Chinese numbers count off; 项目两个, 至少两家 and 有一个进入百强 count results. */
export const isSmallCount: Exclusion = (placed) =>
  placed.quantity.kind === 'count' && SMALL.test(placed.quantity.numeral) && !countsResults(placed);

/** Measure words of things that are built or founded one by one. */
const BUILT = /^[家所座条处栋]$/u;
/** Verbs that add something whole; 打造三个高地 and 培育三个品牌 are manners of speaking. */
const ADDS =
  /(?:建成|新建|再建|新增|引进|招引|落地|改造提升|改造|创成|新设|新开|新办|再办|建|办|开工|投产)$/u;

/** 壮大轨道交通、新能源电池、金属新材料|三个百亿集群: what was just listed is summed up. */
function sumsUp({ quantity, before, rest }: PlacedQuantity): boolean {
  const count = parseNumeral(quantity.numeral) ?? 0;
  return count > 1 && !ENDS_NOUN.test(rest) && before.split('、').length === count;
}

function countsResults(placed: PlacedQuantity): boolean {
  const { quantity, item, after, next, lead, rest, verb } = placed;
  if (sumsUp(placed)) return false;
  if (EACH.test(lead)) return false;
  if (quantity.qualifier === '以上' || AT_LEAST.test(item)) return !IS_MEASURE.test(after);
  if (item.endsWith('有')) return ADMITTED.test(after);
  const makes = MAKES.test(lead) || MAKES.test(verb);
  if (next?.kind === 'money' && next.start === quantity.fullEnd) return makes;
  if (IS_MEASURE.test(after)) return false;
  if (ADDS.test(item)) return BUILT.test(quantity.unit ?? '') || quantity.numeral !== '一';
  if (quantity.numeral === '一') return false;
  if (BUILT.test(quantity.unit ?? '')) return makes || FINISHES.test(rest);
  if (quantity.unit === '个' && FINISHES.test(rest)) return true;
  const isAfterNoun = ENDS_NOUN.test(after) && item.replace(MAKES, '').length > 1;
  return isAfterNoun && makes && quantity.unit !== '项';
}
