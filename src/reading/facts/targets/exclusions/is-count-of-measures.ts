import type { Exclusion } from '../exclusion.ts';
import { ENDS_NOUN, FINISHES, IS_MEASURE, PROMISES_COUNT } from '../words.ts';

const HAN = /^[\p{Script=Han}“]/u;

/** 推进96个重点项目: how many of them there are is the promise of the year. */
const KEY_PROJECTS = /^(?:[省市县区]级|年度)?重点(?:建设|工程)?项目/u;
const MANY = /^\d{2,}$/u;

/** 抓好6项重点工作, 用好12个平台: counts before their noun are promises only of what is made or finished. */
export const isCountOfMeasures: Exclusion = ({ quantity, item, after, verb, rest, lead }) => {
  if (quantity.kind !== 'count' || !HAN.test(after) || ENDS_NOUN.test(after)) return false;
  if (MANY.test(quantity.numeral) && KEY_PROJECTS.test(after)) return false;
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
