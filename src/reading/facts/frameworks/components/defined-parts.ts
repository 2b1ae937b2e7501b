import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { ComponentRule } from '../site.ts';
import { splitItems } from '../split-list.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const DIGIT =
  /[“"]([1-9]\d?|[一二两三四五六七八九十]|[NnXx])[”"](?:就是|即|是指|指的是|指|是|为|——|—|：|:|,|，)\s*([^,，;；。\n]*)/gu;
const NUMBER_AND_NOUN =
  /[一两二三四五六七八九十][\p{Script=Han}*]{1,2}?(?=[一两二三四五六七八九十]|$)/gu;

/** “1”就是开展大比拼活动；“3”就是…: each digit of the label defined in turn. */
export const definedDigits: ComponentRule = ({ label, following }) => {
  if (label.kind !== 'digits' && label.kind !== 'sequence') return [];
  const found: string[] = [];
  for (const [, digit = '', words = ''] of matchesOf(following, DIGIT)) {
    if (found.length === label.digits.length) break;
    const expected = label.digits[found.length];
    if ((parseNumeral(digit) ?? Number(digit)) !== expected && expected !== 0) continue;
    found.push(`${digit} ${words}`.trim());
  }
  return found;
};

/**
 * 一城，就是未来科创城；三区，即甲、乙、丙: each pair of the label defined in turn, with as many items
 * as its number says where the definition lists them.
 */
export const definedPairs: ComponentRule = ({ label, following }) => {
  if (label.kind !== 'pairs') return [];
  const slogan = /[“"]([^”"]+)[”"]/u.exec(label.text)?.[1] ?? label.text;
  const combined = combinedItems(slogan, following);
  if (combined.length > 0) return combined;
  return matchesOf(slogan, NUMBER_AND_NOUN).flatMap(([pair]) => {
    const words = definitionOf(pair, following);
    if (words === null) return [];
    return splitItems(words, parseNumeral(pair.charAt(0)) ?? 1) ?? [words];
  });
};

const DEFINES = /^[”"]?[,，]?(?:就是|即|是指|指的是|指|是|：|:)\s*([^,，;；。\n]+)/u;

function definitionOf(pair: string, text: string): string | null {
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
    const words = DEFINES.exec(text.slice(at + pair.length, at + pair.length + 120))?.[1];
    if (words !== undefined) return words;
  }
  return null;
}

/** Items that each hold both words of a slogan of twice the same number. */
const TWICE = /^([二两三四五六七八九十])(\p{Script=Han})\1(\p{Script=Han})$/u;

/** “四比四看”活动，比学习看本领、比干劲看状态 …: each item of the list is one of either word. */
function combinedItems(slogan: string, text: string): string[] {
  const [, numeral = '', first = '', second = ''] = TWICE.exec(slogan) ?? [];
  if (first === '' || second === '') return [];
  const item = new RegExp(
    `(${first}[^,，。；;、${second}]{1,10})(${second}[^,，。；;、]{1,12})`,
    'gu',
  );
  const items = Array.from(text.matchAll(item));
  return items.length === parseNumeral(numeral)
    ? items.flatMap(([, one = '', other = '']) => [one, other])
    : [];
}
