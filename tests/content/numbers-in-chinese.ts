import { parseNumeral } from '../../src/reading/facts/numerals/parse-numeral.ts';

/** Words in which a numeral counts nothing (in 万两, 两 is the tael). Any other has to stand in the English. */
const IDIOMS = /千方百计|百计千方|百姓|百分点|百草原|十分|三角|第一线|(?<=万)两/gu;

/** The name of a plan is two ordinals: the 14th Five-Year Plan. */
const PLAN = '十四五';

/** Digits, with a power of ten where one follows (228亿), or a run of Chinese numerals; 15.12.2022 is three numbers. */
const NUMERAL =
  /(?:(?<![\d.])\d+\.\d+(?![\d.])|\d+)[百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+/gu;

/** 一 alone is mostly part of a word (一定, 统一, 进一步); it counts before these and after 第 and 争. */
const COUNTING_ONE = /^一(?:[个套支城园期]|主线|季度)/u;
const ITEM_ONE = /^一[是要]/u;

function counts(text: string, at: number): boolean {
  const rest = text.slice(at);
  if (COUNTING_ONE.test(rest) || /[第争]$/u.test(text.slice(0, at))) return true;
  return at === 0 && ITEM_ONE.test(rest);
}

/** The numbers that a Chinese text states, as values, each as often as it is stated. */
export function numbersInChinese(text: string): number[] {
  const plain = text.replace(IDIOMS, (idiom) => '·'.repeat(idiom.length));
  return [...plain.matchAll(NUMERAL)].flatMap(({ 0: numeral, index }) => {
    if (numeral === PLAN) return [14, 5];
    if (numeral === '一' && !counts(plain, index)) return [];
    const value = parseNumeral(numeral);
    return value === null ? [] : [value];
  });
}
