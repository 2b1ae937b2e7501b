import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const DIGITS = /[“"「『]([1-9]\d{1,6}|[1-9]\d?(?:[+＋][\dNnXx]{1,2}){1,5})[”"」』]/gu;
/** Numbers in quotation marks that name other things: emergency numbers, dates, schools, hot lines. */
const OTHER_NUMBERS =
  /^(?:110|119|120|122|12\d{3}|315|618|520|985|211|996|24|365|60|1314|20\d\d|19\d\d|95\d{3})$/u;
const OTHER_THINGS =
  /^(?:热线|平台|电话|报警|大学|高校|便民|政务服务|事故|案件|疫情|洪灾|地震|讲话|重要讲话)/u;

/** “1354”工作总抓手, “1+6”产业体系: each digit, or each part between plus signs, announces one item. */
export function digitLabels(text: string): Label[] {
  return matchesOf(text, DIGITS).flatMap((match) => {
    const number = match[1] ?? '';
    const after = text.slice(match.index + match[0].length);
    if (OTHER_THINGS.test(after.slice(0, 8))) return [];
    if (OTHER_NUMBERS.test(number) && nameTail(after.slice(0, 24)) === '') return [];
    const parts = /[+＋]/u.test(number) ? number.split(/[+＋]/u) : Array.from(number);
    const digits = parts.map((part) => Number.parseInt(part, 10) || 0);
    return [{ ...quotedLabel(text, match), declared: parts.length, kind: 'digits', digits }];
  });
}
