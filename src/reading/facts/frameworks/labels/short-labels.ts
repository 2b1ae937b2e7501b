import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { IS_SIGHT, nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const SHORT =
  /[“"「『][新老]?([二两双三四五六七八九十])(?!月|年|日|号|分钟|方|季|级(?!\p{Script=Han}{2})|[二三四五六七八九百千万])\p{Script=Han}{1,5}[”"」』]/gu;
/** “发展六仗”, “招商八策”: what the number counts goes before it. */
const LED =
  /[“"「『](?:[\p{Script=Han}]{2,4}?)([三四五六七八九十])(?:仗|策|招|法|问|战|牌|篇|曲|步|比|卷|看|查|送|帮|进|访|讲|抓|促|争|部曲|步曲|连招|连发|步走|步法|件套|张牌|重奏|级跳|字[经诀令]|本账|道题|大?行动|大?工程)[”"」』]/gu;
/** “五县战略”, “四强行动”: the campaign is named inside the marks. */
const CAMPAIGN_INSIDE =
  /[“"「『](([二两双三四五六七八九十])(?!月|年|日|方|季|级|[二三四五六七八九百千万])\p{Script=Han}{1,2}(?:战略|行动|工程|活动|计划|攻坚|产业|集群))[”"」』]/gu;
const IS_CAMPAIGN =
  /(?:行动|工程|活动|计划|战略|攻坚战|攻坚|战役|机制|模式|体系|格局|思路|标准|政府|示范区|先行区|廊道|品牌|制度|产业|工作法)$/u;

/** “十链百企”: sizes, not a number of items. */
const OPEN = /.[十百千万]/u;

const toNumber = (numeral: string): number => (numeral === '双' ? 2 : (parseNumeral(numeral) ?? 0));

/** “四强”行动: a number and a word or two in quotation marks, called a campaign, or (“四问”) known by its items alone. */
export function shortLabels(text: string): Label[] {
  const inside = matchesOf(text, CAMPAIGN_INSIDE).map((match): Label => {
    const declared = toNumber(match[2] ?? '');
    return { ...quotedLabel(text, match), declared, kind: 'count', digits: [] };
  });
  // “双胜利”, “双丰收” praise; only a campaign (“双提升”行动) is named so.
  const outside = matchesOf(text, SHORT).flatMap((match): Label[] => {
    const end = match.index + match[0].length;
    const declared = OPEN.test(match[0]) ? null : toNumber(match[1] ?? '');
    const label = { ...quotedLabel(text, match), declared, kind: 'count', digits: [] } as const;
    const isCampaign = IS_CAMPAIGN.test(nameTail(text.slice(end, end + 24)));
    if (match[1] === '双' && !isCampaign) return [];
    if (IS_SIGHT.test(match[0].slice(1, -1))) return [];
    return [isCampaign ? label : { ...label, needsItems: true }];
  });
  const led = matchesOf(text, LED).map((match): Label => {
    const declared = toNumber(match[1] ?? '');
    return { ...quotedLabel(text, match), declared, kind: 'count', digits: [] };
  });
  return [...inside, ...outside, ...led];
}
