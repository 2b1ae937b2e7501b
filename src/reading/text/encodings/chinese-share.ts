import { EVERYDAY } from './everyday-characters.ts';

/** ASCII says nothing of the encoding, so it isn't counted. */
const ASCII_END = 0x80;

/** What a character that the encoding does not know takes from the share. */
const INVALID_COST = 3;

/**
 * How much of the text beyond ASCII is everyday Chinese: 0 to 1 for a text that reads, below 0
 * for one full of U+FFFD; 0 when all of it is ASCII.
 */
export function chineseShare(text: string): number {
  let everyday = 0;
  let invalid = 0;
  let all = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) < ASCII_END) continue;
    all += 1;
    if (character === '\uFFFD') invalid += 1;
    else if (EVERYDAY.has(character)) everyday += 1;
  }
  return all === 0 ? 0 : (everyday - INVALID_COST * invalid) / all;
}
