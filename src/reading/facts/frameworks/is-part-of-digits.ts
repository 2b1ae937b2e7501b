import { matchesOf } from '../../text/matches-of.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import type { LabelSite } from './site.ts';

/** A slogan of digits, the last before a label: “1568”, “一三三五”, 2468工作目标. */
const DIGITS =
  /[“"]?(?<![\d.])([1-9]{2,6}|(?<=[“"])[一二三四五六七八九]{3,6}(?=[”"]))(?![\d.%年月日个])/gu;
/** Without these no slogan of digits stands there: a cheap look before the search. */
export const HINT = /[1-9]{2}|[“"][一二三四五六七八九]{3}/u;
const NUMERALS = ['', '一1', '二两双2', '三3', '四4', '五5', '六6', '七7', '八8', '九9'];
/** How far behind its digits a slogan is told. */
const REACH = 160;

/**
 * “1568”总体部署，即围绕一个定位、夯实五大支撑、办好|六件大事: whether a count is one that a slogan of digits before it tells in
 * turn, after the numbers before its own (a one may go unsaid). A slogan that counts up (“一二三四”) has it for an item.
 */
export function isPartOfDigits({ label, sentenceBefore }: LabelSite): boolean {
  if (label.kind !== 'count' || !HINT.test(sentenceBefore)) return false;
  const slogan = matchesOf(sentenceBefore, DIGITS).at(-1);
  if (slogan === undefined) return false;
  const digits = Array.from(slogan[1] ?? '', (digit) => parseNumeral(digit) ?? Number(digit));
  const told = sentenceBefore.slice(slogan.index + slogan[0].length);
  if (told.length > REACH || countsUpInWords(slogan[1] ?? '', digits)) return false;
  return digits.some(
    (digit, index) => digit === label.declared && areToldInTurn(digits.slice(0, index), told),
  );
}

function countsUpInWords(slogan: string, digits: readonly number[]): boolean {
  return !/\d/u.test(slogan) && digits.every((digit, index) => digit === index + 1);
}

function areToldInTurn(digits: readonly number[], told: string): boolean {
  let rest = told;
  return digits.every((digit) => {
    if (digit === 1) return true;
    const at = rest.search(new RegExp(`[${NUMERALS[digit] ?? ''}]`, 'u'));
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}
