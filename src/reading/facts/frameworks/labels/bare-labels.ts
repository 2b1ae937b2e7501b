import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

/** A number of a word and what names it; of levels (县乡村三级网络) only where no places are counted. */
const BARE =
  /(?<![第\d每头近数几百千万零〇一二两三四五六七八九十])([三四五六七八九])(?!级(?<=[乡镇村组户区县社查]三级)|[大个项条点场道件句层种类步把张重篇座维支轮本块根笔年月日天期次人方季号产农国省市县户位名家百千万亿元成分])(?:\p{Script=Han}{1,2}?|级抓落实)(?:工程|行动|战略|机制|制度|模式|定位|布局|督导|包联|联动|共治|竞赛|品牌|攻势|改造|目标|标准|格局|体系|活动|融合|协同|承诺|精神|作风)/gu;

/** 实施“链主领航、链群跃升、链企升规”|三链工程: without quotation marks and classifier, known by the items right before it. */
export function bareLabels(text: string): Label[] {
  return matchesOf(text, BARE).map((match): Label => {
    const [label, numeral = ''] = match;
    const end = match.index + label.length;
    const declared = parseNumeral(numeral) ?? 0;
    const place = { text: label, start: match.index, end };
    return { ...place, declared, kind: 'count', digits: [], needsItems: true, sumsUp: true };
  });
}
