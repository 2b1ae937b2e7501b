import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const DIGITS =
  /[“"「『]([1-9]\d{1,6}|[1-9]\d{0,2}(?:[+＋][\dNnXx]{1,4}){1,5}|[1-9]\d{1,3}[+＋])[”"」』]/gu;
/** Numbers in quotation marks that name other things: emergency numbers, dates, schools, hot lines. */
const OTHER_NUMBERS =
  /^(?:110|119|120|122|12(?:3(?:05|09|12|13|15|20|28|29|33|36|38|39|45|46|48|55|67|69|71|78|80|88|89|95)|1\d{2})|315|618|520|985|211|996|24|365|60|1314|20\d\d|19\d\d|95\d{3})$/u;
const OTHER_THINGS =
  /^(?:热线|平台|电话|报警|大学|高校|便民|政务服务|事故|案件|疫情|洪灾|地震|讲话|重要讲话)/u;

/** 落实1236工作思路: without quotation marks only before the noun that names it; 2023行动计划 is a year's. */
const BARE =
  /(?<![\d.,，“第年-])(?!19\d\d|20\d\d)([1-9]\d{2,4}|[1-9]\d?(?:[+＋][\dNnXx]{1,2}){1,5})(?=\p{Script=Han}{0,4}(?:工作思路|发展思路|总体思路|思路|战略|工作体系|体系|行动|工程|工作法|机制|模式|布局))/gu;

/** “1354”工作总抓手, “1+6”产业体系: each digit, or each part between plus signs, announces one item; “1+5+N” leaves open how many. */
export function digitLabels(text: string): Label[] {
  const quoted = matchesOf(text, DIGITS).flatMap((match) => {
    const number = match[1] ?? '';
    const after = text.slice(match.index + match[0].length);
    if (OTHER_THINGS.test(after.slice(0, 8))) return [];
    if (OTHER_NUMBERS.test(number) && nameTail(after.slice(0, 24)) === '') return [];
    return [{ ...quotedLabel(text, match), ...announcedBy(number) }];
  });
  const bare = matchesOf(text, BARE).flatMap((match) => {
    const [number] = match;
    const end = match.index + number.length;
    const tail = nameTail(text.slice(end, end + 24));
    if (tail === '') return [];
    const place = { text: number + tail, start: match.index, end: end + tail.length };
    return [{ ...place, ...announcedBy(number) }];
  });
  return [...quoted, ...bare];
}

function announcedBy(number: string): Pick<Label, 'declared' | 'kind' | 'digits'> {
  const parts = /[+＋]/u.test(number)
    ? number.split(/[+＋]/u).filter((part) => part !== '')
    : Array.from(number);
  const digits = parts.map((part) => Number.parseInt(part, 10) || 0);
  const isOpen = digits.includes(0);
  return { declared: isOpen ? null : parts.length, kind: 'digits', digits };
}
