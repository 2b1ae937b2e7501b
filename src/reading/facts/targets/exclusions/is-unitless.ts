import type { Exclusion } from '../exclusion.ts';
import type { Quantity } from '../quantity.ts';

const OPERATES =
  /(?:突破|超过|达到|超|不少于|不低于|控制在|提高到|提高至|提升到|提升至|增加到|增加至|降至|降到|降低到|缩小到|缩小至|稳定在|保持在)$/u;
const SMALL = /^[一二两三四五六七八九]$/u;

/** A number without a unit, unless an operator stands before it and nothing after (占比突破40). */
export const isUnitless: Exclusion = ({ quantity, item, after, rest }) => {
  if (quantity.kind !== 'bare') return false;
  if (!OPERATES.test(item) || SMALL.test(quantity.numeral) || isYear(quantity)) return true;
  return !(after.trim() === '' || quantity.qualifier !== '' || /^[、和,，”]/u.test(rest));
};

function isYear({ value, numeral }: Quantity): boolean {
  return typeof value === 'number' && value >= 1900 && value <= 2100 && /^\d{4}$/u.test(numeral);
}
