import type { Exclusion } from '../exclusion.ts';
import type { PlacedQuantity } from '../placed-quantity.ts';
import { ENDS_NOUN, FINISHES, IS_MEASURE, PROMISES_COUNT } from '../words.ts';

const HAN = /^[\p{Script=Han}“]/u;

/** 推进96个重点项目: how many of them there are is the promise of the year. */
const KEY_PROJECTS =
  /^(?:[省市县区]级|省市|年度)?(?:重点(?:建设|工程)?|计划|政府(?:性)?投资|续建|在建|新建|援建|招商|产业|基建)(?:重点)?项目/u;
/** 举办|20场|活动: events are counted as results. */
const HOLDS_ONE = /(?:举办|承办)$/u;
const HOLDS = /(?:举办|承办|办好|组织|开展|策划)/u;
const MANY = /^\d{2,}$/u;

/** 抓好6项重点工作, 用好12个平台: counts before their noun are promises only of what is made or finished. */
export const isCountOfMeasures: Exclusion = (placed) => {
  const { quantity, item, after, verb, rest, lead } = placed;
  if (quantity.kind !== 'count' || !HAN.test(after) || ENDS_NOUN.test(after)) return false;
  if (MANY.test(quantity.numeral) && KEY_PROJECTS.test(after)) return false;
  if (isEvent(placed)) return false;
  if (item.endsWith('的') && !FINISHES.test(rest)) return true;
  const isMeasure = IS_MEASURE.test(after);
  if (quantity.qualifier !== '' && PROMISES_COUNT.test(verb))
    return isMeasure && !PROMISES_COUNT.test(item);
  if (FINISHES.test(rest) || FINISHES.test(item)) return isMeasure && !after.includes('项目');
  const governing =
    item === '' || item.endsWith('等')
      ? lead === ''
        ? ''
        : verb
      : item + (lead === item ? '' : verb);
  return isMeasure || !PROMISES_COUNT.test(governing);
};

function isEvent({ quantity, item, lead }: PlacedQuantity): boolean {
  if (quantity.unit?.startsWith('场') !== true) return false;
  return HOLDS_ONE.test(item) || (MANY.test(quantity.numeral) && HOLDS.test(lead));
}
