import { gbkBytes, gbkCharacter } from '../encodings/gbk.ts';
import type { Edit, Mending } from './edit.ts';
import { closeShiftedRun } from './close-shifted-run.ts';
import { countPairs } from './pair-counts.ts';
import type { ShiftedRun } from './shifted-run.ts';
import {
  followingCharacters,
  pairWithAscii,
  readShifted,
  type ShiftedReading,
} from './read-shifted.ts';
import { hasInsertions, readingsOf, SYLLABLE } from './pinyin-insertion.ts';
import { matchesOf } from '../matches-of.ts';

/** What is left of an insertion that cut a character in two: the byte before `(` went with it. */
const BROKEN_INSERTION = new RegExp(`\\?(${SYLLABLE})[)）]`, 'gu');

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

function findRun(text: string, match: RegExpExecArray): ShiftedRun | null {
  const from = match.index + match[0].length;
  const following = followingCharacters(text, from);
  let best: ShiftedReading | null = null;
  let most = -Infinity;
  for (const byte of lostBytes(text.charAt(match.index - 1), match[1] ?? '')) {
    const reading = readShifted(byte, following);
    const next = text.charAt(from + reading.mended.length);
    const gain = reading.gain + (pairWithAscii(reading.leftOver, next) === null ? 0 : 1);
    if (gain > most) [best, most] = [reading, gain];
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
  if (!text.includes('?') || text.search(BROKEN_INSERTION) < 0 || !hasInsertions(text)) {
    return { edits, count };
  }
  const pairs = countPairs(text);
  for (const match of matchesOf(text, BROKEN_INSERTION)) {
    const run = match.index < (edits.at(-1)?.end ?? 0) ? null : findRun(text, match);
    const mended = run === null ? null : closeShiftedRun(text, run, pairs);
    if (mended === null) continue;
    edits.push(...mended);
    count += 1;
  }
  return { edits, count };
}
