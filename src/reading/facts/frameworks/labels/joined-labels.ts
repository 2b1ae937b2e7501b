import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { quotedLabel } from './quoted-label.ts';
import { sumOfNumbers } from './sum-of-numbers.ts';
import { matchesOf } from '../../../text/matches-of.ts';

/** Not 三天一调度、一周一通报, 一分部署、九分落实: numbers of times and shares. */
const ITEM = '[一两二双三四五六七八九十多](?![年月日天周季次分步任级])\\p{Script=Han}{1,8}';
const JOINED = new RegExp(`[“"「『](${ITEM}(?:[、，,]${ITEM}){1,4})[”"」』]`, 'gu');
const NUMBER = /(?<=^|[、，,])[一二两双三四五六七八九十多]/gu;
const MANY = /(?:^|[、，,])[二两双三四五六七八九十]/u;

/**
 * “三个翻番、两个突破”目标, “一核引领、两带支撑”: counts joined in one pair of quotation marks announce their
 * sum; equal ones (六个聚力、六个突破) pair off and announce as many pairs.
 */
export function joinedLabels(text: string): Label[] {
  return matchesOf(text, JOINED).flatMap((match): Label[] => {
    const slogan = match[1] ?? '';
    if (!MANY.test(slogan)) return [];
    const numerals = matchesOf(slogan, NUMBER).map(([numeral]) => numeral);
    const [first = ''] = numerals;
    const arePaired = numerals.every((numeral) => numeral === first);
    const declared = arePaired ? parseNumeral(first) : sumOfNumbers(numerals);
    return [{ ...quotedLabel(text, match), declared, kind: 'pairs', digits: [] }];
  });
}
