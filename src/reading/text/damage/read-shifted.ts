import { EVERYDAY } from '../encodings/everyday-characters.ts';
import { gbkBytes, gbkCharacter } from '../encodings/gbk.ts';

/** No run seen was longer than ten; so far the text is searched for the end of one. */
const LONGEST_RUN = 80;

/** The characters from an offset on that GBK writes with two bytes, up to the first other one. */
export function followingCharacters(text: string, from: number): string[] {
  const characters: string[] = [];
  for (let index = from; index < text.length && characters.length < LONGEST_RUN; index += 1) {
    const character = text.charAt(index);
    if (gbkBytes(character) === undefined) break;
    characters.push(character);
  }
  return characters;
}

/** First bytes of the 3,755 characters that GB 2312 calls frequent. */
const FREQUENT_LEADS = [0xb0, 0xd7] as const;

/** How well a character reads: frequent ones speak for a reading, private-use ones against it. */
function plausibility(character: string): number {
  if (EVERYDAY.has(character)) return 2;
  if (/\p{Co}/u.test(character)) return -3;
  const [lead, trail] = gbkBytes(character) ?? [0, 0];
  const isFrequent = lead >= FREQUENT_LEADS[0] && lead <= FREQUENT_LEADS[1] && trail > 0xa0;
  if (isFrequent) return 1;
  return /\p{Script=Han}/u.test(character) ? 0 : -1;
}

/** A run read with the bytes in their right pairs. */
export interface ShiftedReading {
  readonly mended: readonly string[];
  /** First byte of a character whose second is lost or stands after the run. */
  readonly leftOver: number;
  /** How much better it reads than what stands there; 0 when nothing is gained. */
  readonly gain: number;
}

/** The best end of a run that starts with a byte: so many characters mended that reading them gains most. */
export function readShifted(byte: number, characters: readonly string[]): ShiftedReading {
  let best: ShiftedReading = { mended: [], leftOver: byte, gain: 0 };
  const mended: string[] = [];
  let leftOver = byte;
  let gain = 0;
  for (const character of characters) {
    const bytes = gbkBytes(character);
    const read = bytes === undefined ? undefined : gbkCharacter(leftOver, bytes[0]);
    if (bytes === undefined || read === undefined) break;
    mended.push(read);
    leftOver = bytes[1];
    gain += plausibility(read) - plausibility(character);
    if (gain >= best.gain) best = { mended: [...mended], leftOver, gain };
  }
  return best;
}

/** The everyday character that a byte left over makes with an ASCII character; null when it makes none. */
export function pairWithAscii(leftOver: number, next: string): string | null {
  if (next === '' || next >= '\u007f') return null;
  const character = gbkCharacter(leftOver, next.charCodeAt(0));
  return character !== undefined && EVERYDAY.has(character) ? character : null;
}
