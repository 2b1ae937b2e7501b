import { EVERYDAY } from '../encodings/everyday-characters.ts';
import { gbkBytes } from '../encodings/gbk.ts';
import type { Edit, Mending } from './edit.ts';
import { countPairs, likeliest } from './pair-counts.ts';
import { isTraditional } from './script.ts';

/** `?` for the first byte and the second as the ASCII character that it is by itself. */
const LOSS = /(\p{Script=Han}|^|[，。、；：“（,.;:(\s])\?([@-~])(?=(\p{Script=Han}))/gmu;

const HIGHEST_ASCII = 0x7f;

let byTrail: ReadonlyMap<string, readonly string[]> | null = null;

/** Everyday characters whose second GBK byte is an ASCII character, by that character: h → 縣. */
function candidatesFor(trail: string): readonly string[] {
  byTrail ??= Map.groupBy(
    [...EVERYDAY].filter(
      (character) => (gbkBytes(character)?.[1] ?? HIGHEST_ASCII) < HIGHEST_ASCII,
    ),
    (character) => String.fromCharCode(gbkBytes(character)?.[1] ?? 0),
  );
  return byTrail.get(trail) ?? [];
}

/**
 * Characters of which a site lost the first byte, `?h委` for 縣委: put back when only one everyday
 * character has that second byte, or when the document has one with these neighbours elsewhere.
 * Only in traditional documents: simplified characters have no ASCII byte.
 */
export function mendLostLeadBytes(text: string): Mending {
  const edits: Edit[] = [];
  if (!/\?[@-~]/u.test(text) || !isTraditional(text)) return { edits, count: 0 };
  const pairs = countPairs(text);
  for (const match of text.matchAll(LOSS)) {
    const [whole, before = '', trail = '', after = ''] = match;
    const candidates = candidatesFor(trail);
    const mended =
      likeliest(candidates, before, after, pairs) ??
      (candidates.length === 1 ? candidates[0] : undefined);
    if (mended === undefined) continue;
    const start = match.index + before.length;
    edits.push({ start, end: match.index + whole.length, text: mended });
  }
  return { edits, count: edits.length };
}
