import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const PAIRS = /[“"「『]((?:[一两二三四五六七八九十][\p{Script=Han}*]{1,2}?){2,5})[”"」』]/gu;
const NUMBER = /[一两二三四五六七八九十]/gu;

/** 五高五力, 两区两镇, 一核两翼三带: numbers and nouns in turn announce the sum of the numbers. */
export function pairLabels(text: string): Label[] {
  return matchesOf(text, PAIRS).flatMap((match) => {
    const numbers = Array.from(
      matchesOf(match[1] ?? '', NUMBER),
      ([numeral]) => parseNumeral(numeral) ?? 0,
    );
    const isInTurn = !/[一两二三四五六七八九十](?:[一两二三四五六七八九十]|[个大项条])/u.test(
      match[1] ?? '',
    );
    if (numbers.length < 2 || !isInTurn) return [];
    const declared = numbers.reduce((total, number) => total + number, 0);
    return [{ ...quotedLabel(text, match), declared, kind: 'pairs', digits: [] }];
  });
}
