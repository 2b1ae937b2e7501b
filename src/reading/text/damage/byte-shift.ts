import { EVERYDAY } from '../encodings/everyday-characters.ts';
import { gbkBytes, gbkCharacter } from '../encodings/gbk.ts';
import type { Edit, Mending } from './edit.ts';
import { closeShiftedRun } from './close-shifted-run.ts';
import { countPairs } from './pair-counts.ts';
import type { ShiftedRun } from './shifted-run.ts';
import { findInsertions, hasInsertions, readingsOf, SYLLABLE } from './pinyin-insertion.ts';

/** What is left of an insertion that cut a character in two: the byte before `(` went with it. */
const BROKEN_INSERTION = new RegExp(`\\?(${SYLLABLE})[)）]`, 'gu');

/** No run seen was longer than ten; so far the text is searched for the end of one. */
const LONGEST_RUN = 80;

/**
 * The byte that was lost: the site took the second byte of one character and the first of the
 * next for a character of its own and wrote its reading, so the two bytes have that reading.
 */
function lostBytes(before: string, syllable: string): number[] {
  const trail = gbkBytes(before)?.[1];
  if (trail === undefined) return [];
  const bytes: number[] = [];
  for (let byte = 0x81; byte <= 0xfe; byte += 1) {
    const read = gbkCharacter(trail, byte);
    if (read !== undefined && readingsOf(read).has(syllable)) bytes.push(byte);
  }
  return bytes;
}

function followingCharacters(text: string, from: number): string[] {
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

interface Reading {
  readonly mended: readonly string[];
  readonly leftOver: number;
  readonly gain: number;
}

/** The best end of a run that starts with a byte: so many characters mended that reading them gains most. */
function readFrom(byte: number, characters: readonly string[]): Reading {
  let best: Reading = { mended: [], leftOver: byte, gain: 0 };
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

function findRun(text: string, match: RegExpExecArray): ShiftedRun | null {
  const from = match.index + match[0].length;
  const following = followingCharacters(text, from);
  let best: Reading | null = null;
  for (const byte of lostBytes(text.charAt(match.index - 1), match[1] ?? '')) {
    const reading = readFrom(byte, following);
    if (best === null || reading.gain > best.gain) best = reading;
  }
  if (best === null) return null;
  const { mended, leftOver } = best;
  return { start: match.index, from, shifted: following.slice(0, mended.length), mended, leftOver };
}

/**
 * Runs of GBK characters shifted by one byte: `績?cè)从诖蠹业牟恍概` for 績源于大家的不懈努力. The
 * site that inserts readings matched bytes, not characters, and cut one in two; its reading gives
 * back the lost byte. Only in documents with such insertions.
 */
export function mendByteShifts(text: string): Mending {
  const edits: Edit[] = [];
  let count = 0;
  if (!BROKEN_INSERTION.test(text)) return { edits, count };
  BROKEN_INSERTION.lastIndex = 0;
  if (!hasInsertions(findInsertions(text))) return { edits, count };
  const pairs = countPairs(text);
  for (const match of text.matchAll(BROKEN_INSERTION)) {
    const run = match.index < (edits.at(-1)?.end ?? 0) ? null : findRun(text, match);
    const mended = run === null ? null : closeShiftedRun(text, run, pairs);
    if (mended === null) continue;
    edits.push(...mended);
    count += 1;
  }
  return { edits, count };
}
