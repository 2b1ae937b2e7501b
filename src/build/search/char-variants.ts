import { Converter } from 'opencc-js';
import type { CharVariants } from '../../tables/search/search-files.ts';

/** CJK Unified Ideographs and Extension A: one UTF-16 unit each, as folding needs. */
const FIRST = 0x3400;
const LAST = 0x9fff;
/** The standards whose characters a reader may type; OpenCC knows each one's own variants. */
const STANDARDS = ['t', 'tw', 'hk'] as const;

/**
 * The traditional characters and variants of the characters that occur in an index, so that the
 * browser needs no converter. Characters of simplified Chinese that a careful text keeps (乾 in
 * 罗运乾, 著 in 著名) are folded only where the index lacks them; where it has them, they are in
 * `either`: typed, they stand for themselves or for the other.
 *
 * @param indexed the Han characters of all texts, each once
 */
export function charVariants(indexed: ReadonlySet<string>): CharVariants {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    String.fromCharCode(FIRST + index),
  );
  // All at once and a line each: the library takes longer to begin than to convert.
  const converted = STANDARDS.map((from) =>
    Converter({ from, to: 'cn' })(characters.join('\n')).split('\n'),
  );
  const simplified = simplifiedCharacters();
  let fold = '';
  let either = '';
  for (const [index, character] of characters.entries()) {
    const target = converted
      .map((lines) => lines[index])
      .find((line) => line !== character && line?.length === 1);
    if (target === undefined || !(indexed.has(target) || indexed.has(character))) continue;
    if (simplified.has(character) && indexed.has(character)) either += character + target;
    else fold += character + target;
  }
  return { fold, either };
}

/** The characters of GB 2312, the standard of simplified Chinese text. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}
