import { isArabicDigit, isNumeralAt } from '../numerals/numeral-characters.ts';
import { beginsMeasureWord } from './measure-words.ts';
import type { Quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

/** Every number with its unit in a stretch of text, in order; none lies inside another. Ordinals (第四届) are none. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isNumeralAt(text, at) || !mayBegin(text, at)) continue;
    const quantity = readQuantity(text, at);
    if (quantity === null || isWordPart(quantity)) continue;
    quantities.push(quantity);
    at = quantity.end - 1;
  }
  return quantities;
}

/** Circles that stand for zero, and formal powers of ten. */
const NEVER_FIRST = '○Ｏ佰仟';
const CHINESE_GOES_ON = /[〇零一二两三四五六七八九十百千万亿点余多分-－—–~～至到]/u;

/** 投资**亿元, 某某万人: the digits are blanked out, and what is left is the end of a number. */
const BLANK = '*＊×□■▇某';
const POWERS = '十百千万亿';

function isEndOfBlank(text: string, at: number): boolean {
  return at > 0 && POWERS.includes(text.charAt(at)) && BLANK.includes(text.charAt(at - 1));
}

/**
 * A cheap look before reading: no ordinal begins a quantity (第四届), and a Chinese digit does only
 * where more of a numeral, a measure word, tenths or people follow.
 */
function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (isEndOfBlank(text, at)) return false;
  if ((at > 0 && text.charAt(at - 1) === '第') || NEVER_FIRST.includes(first)) return false;
  if (isArabicDigit(first)) return true;
  const next = at + 1 < text.length ? text.charAt(at + 1) : '';
  if (first === '零' || first === '〇') return /[点一二三四五六七八九]/u.test(next);
  return CHINESE_GOES_ON.test(next) || next === '成' || beginsMeasureWord(next);
}

/** 一体化, 三农, 千方百计: a lone Chinese digit without a unit is part of a word. */
function isWordPart({ kind, numeral }: Quantity): boolean {
  return kind === 'bare' && /^[一二两三四五六七八九十百千万]$/u.test(numeral);
}
