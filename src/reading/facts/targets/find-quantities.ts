import type { Quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

const NUMERAL_START = /[0-9０-９〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/gu;

/** Every number with its unit in a stretch of text, in order; none lies inside another. Ordinals (第四届) are none. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  let free = 0;
  for (const { index } of text.matchAll(NUMERAL_START)) {
    if (index < free || text.charAt(index - 1) === '第') continue;
    const quantity = readQuantity(text, index);
    if (quantity === null || isWordPart(quantity)) continue;
    quantities.push(quantity);
    free = quantity.end;
  }
  return quantities;
}

/** 一体化, 三农, 千方百计: a lone Chinese digit without a unit is part of a word. */
function isWordPart({ kind, numeral }: Quantity): boolean {
  return kind === 'bare' && /^[一二两三四五六七八九十百千万]$/u.test(numeral);
}
