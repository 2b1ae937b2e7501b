import type { Exclusion } from '../exclusion.ts';

const POWER_ALONE = /^[十百千万]$/u;

/** “八抓|20条”: words of the quoted name before the number. */
const QUOTED_BEFORE = /“[^”、]{1,6}$/u;

/** A number that opens a quoted name (“万亩千亿”产业平台), or belongs to a code (G351). */
export const isPartOfName: Exclusion = ({ quantity, before, after, previous }) => {
  if (/[“A-Za-z]$/u.test(before)) return true;
  if (quantity.kind === 'count' && QUOTED_BEFORE.test(before) && after.startsWith('”')) return true;
  const follows = previous !== null && before === '' && POWER_ALONE.test(previous.numeral);
  return follows && quantity.kind === 'money';
};
