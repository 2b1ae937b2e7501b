/**
 * How wide a text is without a browser: averages of common sans-serif faces, a little on the
 * wide side, so that a label that fits here fits everywhere.
 */

const NARROW = /[ijlt.,:;'’|!()[\]fr ]/u;
const WIDE = /[mwMW@%—]/u;
const CAPITAL = /[A-Z]/u;

/** One em a Han character or full-width sign. */
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

function characterEm(character: string): number {
  if (FULL_WIDTH.test(character)) return 1;
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.88;
  return CAPITAL.test(character) ? 0.68 : 0.57;
}

/** Browsers set a Han character a little apart from a letter or digit beside it (`text-autospace`). */
const SCRIPT_CHANGE =
  /(?<=\p{sc=Han})(?=[\p{sc=Latin}\p{Nd}])|(?<=[\p{sc=Latin}\p{Nd}])(?=\p{sc=Han})/gu;
const SCRIPT_GAP = 0.125;

/** Estimated width in the unit of the font size; bold faces are 14% wider. */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular') {
  let em = (text.match(SCRIPT_CHANGE)?.length ?? 0) * SCRIPT_GAP;
  for (const character of text) em += characterEm(character);
  return em * fontSize * (weight === 'bold' ? 1.14 : 1);
}
