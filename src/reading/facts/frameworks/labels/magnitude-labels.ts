import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const MAGNITUDES = /[“"「『]((?!千万|百万|十万|一.[”"])[一双十百千万]{2,4})[”"」』]/gu;

/** “三百工程”, “三千精神”: three that count by the hundred, named inside the marks. */
const NAMED_INSIDE =
  /[“"「『]([二两三四五六七八九])[百千万](?:工程|行动|计划|精神|活动|战略|[\p{Script=Han}]{1,3}(?=[”"」』]\p{Script=Han}{0,4}(?:行动|工程|计划|活动)))[”"」』]/gu;

/** “双百行动”: a size named inside the marks, of an open number. */
const DOUBLED = /[“"「『]双[百千](?:行动|工程|计划)[”"」』]/gu;

/** “三百”招商行动: three that count by the hundred, named behind the marks. */
const OF_SIZE = /[“"「『]([二两三四五六七八九])[百千万][”"」』]/gu;
/** “百企千岗”就业行动: sizes in turn with what they count. */
const IN_TURN =
  /[“"「『](?!千家万户|千方百计|千山万水|万亩千亿)[百千万]\p{Script=Han}{1,2}[十百千万]\p{Script=Han}{1,2}[”"」』]/gu;

/** “十百千”培育计划, “双百”行动: numbers of several sizes in quotation marks, called a campaign; how many items is left open. */
export function magnitudeLabels(text: string): Label[] {
  const inside = matchesOf(text, NAMED_INSIDE).map((match): Label => {
    const declared = parseNumeral(match[1] ?? '');
    return { ...quotedLabel(text, match), declared, kind: 'count', digits: [] };
  });
  const doubled = matchesOf(text, DOUBLED).map((match): Label => {
    return { ...quotedLabel(text, match), declared: null, kind: 'count', digits: [] };
  });
  const outside = [...matchesOf(text, MAGNITUDES), ...matchesOf(text, IN_TURN)];
  const sizes = outside.flatMap((match) => namedBehind(text, match, null));
  const ofSize = matchesOf(text, OF_SIZE).flatMap((match) =>
    namedBehind(text, match, parseNumeral(match[1] ?? '')),
  );
  return [...inside, ...doubled, ...sizes, ...ofSize];
}

function namedBehind(text: string, match: RegExpExecArray, declared: number | null): Label[] {
  const end = match.index + match[0].length;
  if (nameTail(text.slice(end, end + 24)) === '') return [];
  return [{ ...quotedLabel(text, match), declared, kind: 'count', digits: [] }];
}
