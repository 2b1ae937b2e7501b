import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const ITEM = '[一二两三四五六七八九十](?:个|大|项|条)\\p{Script=Han}{1,8}';
const JOINED = new RegExp(`[“"「『](${ITEM}(?:[、，,]${ITEM}){1,3})[”"」』]`, 'gu');
const NUMBER = /(?<=^|[、，,])[一二两三四五六七八九十]/gu;

/**
 * “三个翻番、两个突破”目标: counts joined in one pair of quotation marks announce their sum; equal ones
 * (六个聚力、六个突破) pair off and announce as many pairs.
 */
export function joinedLabels(text: string): Label[] {
  return Array.from(matchesOf(text, JOINED), (match) => {
    const numbers = Array.from(
      matchesOf(match[1] ?? '', NUMBER),
      ([numeral]) => parseNumeral(numeral) ?? 0,
    );
    const [first = 0] = numbers;
    const arePaired = numbers.every((number) => number === first);
    const declared = arePaired ? first : numbers.reduce((total, number) => total + number, 0);
    return { ...quotedLabel(text, match), declared, kind: 'pairs', digits: [] };
  });
}
