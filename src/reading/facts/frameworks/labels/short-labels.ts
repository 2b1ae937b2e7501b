import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';

const SHORT = /[“"「『]([二两三四五六七八九])(?!月|年|日|方|季|级)\p{Script=Han}{1,2}[”"」』]/gu;
const IS_CAMPAIGN = /(?:行动|工程|活动|计划|战略|攻坚战|攻坚|战役)$/u;

/** “四强”行动: a number and a word or two in quotation marks, called a campaign. */
export function shortLabels(text: string): Label[] {
  return Array.from(text.matchAll(SHORT)).flatMap((match) => {
    const end = match.index + match[0].length;
    if (!IS_CAMPAIGN.test(nameTail(text.slice(end, end + 24)))) return [];
    const declared = parseNumeral(match[1] ?? '') ?? 0;
    return [{ ...quotedLabel(text, match), declared, kind: 'count', digits: [] }];
  });
}
