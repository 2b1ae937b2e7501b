import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';

const SHORT = /[“"「『]([二两三四五六七八九])(?!月|年|日|方|季|级)\p{Script=Han}{1,4}[”"」』]/gu;
/** “五县战略”, “四强行动”: the campaign is named inside the marks. */
const CAMPAIGN_INSIDE =
  /[“"「『](([二两三四五六七八九])(?!月|年|日|方|季|级)\p{Script=Han}{1,2}(?:战略|行动|工程|活动|计划|攻坚))[”"」』]/gu;
const IS_CAMPAIGN = /(?:行动|工程|活动|计划|战略|攻坚战|攻坚|战役|机制|模式|体系|格局|思路)$/u;

/** “四问”谋划工作，即问方向、问产业 …: what it stands for follows. */
const IS_SPELT_OUT = /^[\p{Script=Han}]{0,10}[,，]?(?:即|就是|也就是)/u;

/** “四强”行动: a number and a word or two in quotation marks, called a campaign. */
export function shortLabels(text: string): Label[] {
  const inside = Array.from(text.matchAll(CAMPAIGN_INSIDE), (match): Label => {
    const declared = parseNumeral(match[2] ?? '') ?? 0;
    return { ...quotedLabel(text, match), declared, kind: 'count', digits: [] };
  });
  const outside = Array.from(text.matchAll(SHORT)).flatMap((match) => {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 24);
    if (!IS_CAMPAIGN.test(nameTail(after)) && !IS_SPELT_OUT.test(after)) return [];
    const declared = parseNumeral(match[1] ?? '') ?? 0;
    return [{ ...quotedLabel(text, match), declared, kind: 'count', digits: [] } as const];
  });
  return [...inside, ...outside];
}
