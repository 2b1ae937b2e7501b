import type { Exclusion } from '../exclusion.ts';

const POWER_ALONE = /^[十百千万]$/u;

/** A number that opens a quoted name (“万亩千亿”产业平台), or belongs to a code (G351). */
export const isPartOfName: Exclusion = ({ quantity, before, previous }) => {
  if (/[“A-Za-z]$/u.test(before)) return true;
  const follows = previous !== null && before === '' && POWER_ALONE.test(previous.numeral);
  return follows && quantity.kind === 'money';
};
