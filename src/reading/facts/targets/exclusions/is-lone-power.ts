import type { Exclusion } from '../exclusion.ts';
import { MAKES } from '../words.ts';

const POWER_ALONE = /^[百千万]$/u;
const POWERS_ALONE = /^[十百千万亿]+$/u;
const OPERATES = /(?:过|超|破|突破|达到?)$/u;

/** 百日攻坚, 万亩茶园, 千家万户: a power of ten by itself counts only what is won or made (引进百名博士). */
export const isLonePower: Exclusion = ({ quantity, item, after }) => {
  if (OPERATES.test(item)) return false;
  if (quantity.kind === 'measure' && POWERS_ALONE.test(quantity.numeral)) return true;
  if (!POWER_ALONE.test(quantity.numeral)) return false;
  if (quantity.kind === 'money' || quantity.kind === 'share') return false;
  const isCounted = quantity.kind === 'count';
  const countsPeople = /[名家]/u.test(quantity.unit ?? '') && !after.includes('干部');
  return !(isCounted && countsPeople && MAKES.test(item));
};
