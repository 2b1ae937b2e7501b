import { EVERYDAY } from '../encodings/everyday-characters.ts';
import { gbkCharacter } from '../encodings/gbk.ts';
import type { Edit, Mending } from './edit.ts';
import { countPairs, likeliest, type PairCounts } from './pair-counts.ts';
import { hasInsertions, readingsOf, SYLLABLE } from './pinyin-insertion.ts';
import { isTraditional } from './script.ts';

/**
 * Sites that replace full-width marks byte by byte find A3 AC (，) inside 。現 (A1 A3 AC 46) and
 * A3 BF (？) inside 。縣 (A1 A3 BF 68). The second byte of the mark is the first of the character.
 */
const LEAD_OF_MARK = new Map([
  [',', 0xac],
  ['?', 0xbf],
  [':', 0xba],
  [';', 0xbb],
  ['!', 0xa1],
]);

/** What is left: `?` for the first byte of 。, perhaps the replacement, the second byte as ASCII, perhaps its reading. */
const SPLIT_BEFORE_ASCII = new RegExp(
  `\\?([,?:;!]?)([@-~])(?:[(（](${SYLLABLE})[)）])?(?=\\p{Script=Han}|[“《])`,
  'uy',
);

/** A full stop is lost only behind words; behind a mark or at a line's start there was none. */
const WORDS_BEFORE = /[\p{L}\p{N}%”’）】》)]/u;

function leadsOf(mark: string): readonly number[] {
  const lead = LEAD_OF_MARK.get(mark);
  return lead === undefined ? [...LEAD_OF_MARK.values()] : [lead];
}

/** The character with one of the leads and an ASCII second byte that its reading, everyday use or the document confirms. */
function splitCharacter(
  [, mark = '', trail = '', syllable]: RegExpExecArray,
  after: string,
  pairs: PairCounts,
): string | null {
  const candidates = leadsOf(mark)
    .map((lead) => gbkCharacter(lead, trail.charCodeAt(0)) ?? '')
    .filter((character) => /^\p{Script=Han}$/u.test(character));
  if (syllable !== undefined) {
    return candidates.find((character) => readingsOf(character).has(syllable)) ?? null;
  }
  return (
    likeliest(candidates, '', after, pairs) ??
    candidates.find((character) => EVERYDAY.has(character)) ??
    null
  );
}

function mendAt(text: string, start: number, pairs: PairCounts): Edit[] {
  SPLIT_BEFORE_ASCII.lastIndex = start;
  const match = SPLIT_BEFORE_ASCII.exec(text);
  if (match === null) return [];
  const end = start + match[0].length;
  const character = splitCharacter(match, text.charAt(end), pairs);
  if (character === null) return [];
  if (!WORDS_BEFORE.test(text.charAt(start - 1))) return [{ start, end, text: character }];
  return [
    { start, end: start + 1, text: '。' },
    { start: start + 1, end, text: character },
  ];
}

/**
 * Full stops that a byte-wise replacement of marks split from the character after them: `?h委` and
 * `??h委` for 。縣委, `?,F(xiàn)在` for 。現在. Only in documents that are traditional or hold
 * inserted readings, since a clean text may have 怎么办?A股.
 */
export function mendSplitFullStops(text: string): Mending {
  const edits: Edit[] = [];
  let count = 0;
  if (!text.includes('?') || !/\?[,?:;!]?[@-~]/u.test(text)) return { edits, count };
  if (!isTraditional(text) && !hasInsertions(text)) return { edits, count };
  const pairs = countPairs(text);
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (at < (edits.at(-1)?.end ?? 0)) continue;
    const mended = mendAt(text, at, pairs);
    if (mended.length === 0) continue;
    edits.push(...mended);
    count += 1;
  }
  return { edits, count };
}
