import { beginsMeasureWord } from './measure-words.ts';
import type { Quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { matchesOf } from '../../text/matches-of.ts';

const NUMERAL_START = /[0-9０-９〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/gu;

/** Every number with its unit in a stretch of text, in order; none lies inside another. Ordinals (第四届) are none. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  let free = 0;
  for (const { index } of matchesOf(text, NUMERAL_START)) {
    if (index < free || !mayBegin(text, index)) continue;
    const quantity = readQuantity(text, index);
    if (quantity === null || isWordPart(quantity)) continue;
    quantities.push(quantity);
    free = quantity.end;
  }
  return quantities;
}

const DIGIT = /[0-9０-９]/u;
const CHINESE_GOES_ON = /[〇零一二两三四五六七八九十百千万亿点余多分-－—–~～至到]/u;

/**
 * A cheap look before reading: no ordinal begins a quantity (第四届), and a Chinese digit does only
 * where more of a numeral, a measure word or people follow.
 */
function mayBegin(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '第') return false;
  if (DIGIT.test(text.charAt(at))) return true;
  const next = text.charAt(at + 1);
  if (/[零〇]/u.test(text.charAt(at))) return /[点一二三四五六七八九]/u.test(next);
  return CHINESE_GOES_ON.test(next) || beginsMeasureWord(next);
}

/** 一体化, 三农, 千方百计: a lone Chinese digit without a unit is part of a word. */
function isWordPart({ kind, numeral }: Quantity): boolean {
  return kind === 'bare' && /^[一二两三四五六七八九十百千万]$/u.test(numeral);
}
