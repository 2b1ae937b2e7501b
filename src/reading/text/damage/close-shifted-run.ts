import { gbkBytes, gbkCharacter } from '../encodings/gbk.ts';
import type { Edit } from './edit.ts';
import { likeliest, type PairCounts } from './pair-counts.ts';
import { pairWithAscii } from './read-shifted.ts';
import type { ShiftedRun } from './shifted-run.ts';

/** What can't be known reads as the replacement character. */
const UNKNOWN = '\uFFFD';

/** Opening marks whose first byte is A1; the one that is missing before a lone closing mark is the lost one. */
const OPENER_OF = new Map([
  ['】', '【'],
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['〉', '〈'],
  ['」', '「'],
  ['』', '『'],
  ['〕', '〔'],
]);
const OPENERS = new Set(OPENER_OF.values());
/** A bracket closes at most so many characters after it opens. */
const BRACKET_REACH = 300;

/** The mark that would open the first lone closing mark of the line's rest; null when all are paired. */
function missingOpener(text: string, from: number): string | null {
  let depth = 0;
  for (let index = from; index < Math.min(text.length, from + BRACKET_REACH); index += 1) {
    const character = text.charAt(index);
    if (character === '\n') return null;
    if (OPENERS.has(character)) depth += 1;
    const opener = OPENER_OF.get(character);
    if (opener === undefined) continue;
    if (depth === 0) return opener;
    depth -= 1;
  }
  return null;
}

/** The character with a first byte whose second byte is lost, by what the document says elsewhere. */
function characterWithLead(
  lead: number,
  text: string,
  before: string,
  next: number,
  pairs: PairCounts,
): string {
  const opener = missingOpener(text, next);
  if (opener !== null && gbkBytes(opener)?.[0] === lead) return opener;
  const candidates: string[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const candidate = gbkCharacter(lead, trail);
    if (candidate !== undefined && /\p{Script=Han}/u.test(candidate)) candidates.push(candidate);
  }
  return likeliest(candidates, before, '', pairs) ?? UNKNOWN;
}

/** Each piece of the raw run with the character it became; the last takes what is left of the run. */
function pairUp(run: ShiftedRun, end: number, characters: readonly string[]): Edit[] {
  return characters.map((character, index) => ({
    start: index === 0 ? run.start : run.from + index - 1,
    end: index === characters.length - 1 ? end : run.from + index,
    text: character,
  }));
}

/**
 * The edits that mend a run. It ends in one of three ways: the byte left over pairs with an ASCII
 * byte after the run (`?xiàn)h` is 縣), it took such a pair's first byte along and both became
 * `?`, or its second byte is lost. Null when the run holds nothing that can be read.
 */
export function closeShiftedRun(text: string, run: ShiftedRun, pairs: PairCounts): Edit[] | null {
  const end = run.from + run.shifted.length;
  const next = text.charAt(end);
  const before = run.mended.at(-1) ?? text.charAt(run.start - 1);
  const withNext = pairWithAscii(run.leftOver, next);
  if (withNext !== null) return pairUp(run, end + 1, [...run.mended, withNext]);
  const isSwallowed = next === '?';
  const last = characterWithLead(run.leftOver, text, before, end + (isSwallowed ? 1 : 0), pairs);
  if (isSwallowed) {
    // A redaction is written `**`: one star beside the run tells what the other character was.
    const swallowed = text.charAt(end + 1) === '*' ? '*' : UNKNOWN;
    return pairUp(run, end + 1, [...run.mended, last, swallowed]);
  }
  if (run.mended.length === 0 && last === UNKNOWN) return null;
  return pairUp(run, end, [...run.mended, last]);
}
