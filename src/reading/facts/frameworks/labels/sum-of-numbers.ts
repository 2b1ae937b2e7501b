import { parseNumeral } from '../../numerals/parse-numeral.ts';

/**
 * The number that numbers in turn announce, their sum (一核两翼三带: 6, 双核三带: 5); null where one is open
 * (一主多点) or all double something (双进双产).
 */
export function sumOfNumbers(numerals: readonly string[]): number | null {
  if (numerals.includes('多') || numerals.every((numeral) => numeral === '双')) return null;
  const numbers = numerals.map((numeral) => (numeral === '双' ? 2 : (parseNumeral(numeral) ?? 0)));
  return numbers.reduce((total, number) => total + number, 0);
}
