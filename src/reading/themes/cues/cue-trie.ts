import { THEME_IDS, type ThemeId } from '../../record.ts';
import { COMPOUND_CUES, MASKS } from './compound-cues.ts';
import { CUE_LISTS } from './cue-lists.ts';

/** What a word gives: no themes for a mask. */
export interface Cue {
  readonly themes: readonly ThemeId[];
  readonly isWeak: boolean;
}

/** The words as a tree of their characters. */
export interface CueTrie extends CueNode {
  /** By UTF-16 code, 1 for a character that a word begins with: a quicker look than into the tree. */
  readonly begins: Uint8Array;
}

interface CueNode {
  /** By UTF-16 code. */
  readonly next: Map<number, CueNode>;
  cue: Cue | null;
}

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Every word with what it gives. Of a word in several lists the later one counts: strong over weak, then compounds, then masks. */
export function listCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const add = (words: readonly string[], themes: readonly ThemeId[], isWeak: boolean): void => {
    for (const word of words) cues.set(word, { themes, isWeak });
  };
  for (const theme of THEME_IDS) add(wordsOf(CUE_LISTS[theme].weak), [theme], true);
  for (const theme of THEME_IDS) add(wordsOf(CUE_LISTS[theme].strong), [theme], false);
  for (const [word, themes] of Object.entries(COMPOUND_CUES)) add([word], themes, false);
  add(wordsOf(MASKS), [], false);
  return cues;
}

/** The tree of the given words. */
export function buildCueTrie(cues: ReadonlyMap<string, Cue>): CueTrie {
  const begins = new Uint8Array(0x10000);
  const root: CueTrie = { next: new Map(), cue: null, begins };
  for (const [word, cue] of cues) {
    begins[word.charCodeAt(0)] = 1;
    let node: CueNode = root;
    for (let index = 0; index < word.length; index += 1) {
      const character = word.charCodeAt(index);
      const next: CueNode = node.next.get(character) ?? { next: new Map(), cue: null };
      node.next.set(character, next);
      node = next;
    }
    node.cue = cue;
  }
  return root;
}

/** All words of the lists. */
export const CUE_TRIE: CueTrie = buildCueTrie(listCues());

/** The longest word of the tree that begins at an offset, or null. */
export function cueAt(
  trie: CueTrie,
  words: string,
  start: number,
): { readonly cue: Cue; readonly end: number } | null {
  if (trie.begins[words.charCodeAt(start)] !== 1) return null;
  let node: CueNode = trie;
  let found: { cue: Cue; end: number } | null = null;
  for (let index = start; index < words.length; index += 1) {
    const next = node.next.get(words.charCodeAt(index));
    if (next === undefined) break;
    node = next;
    if (node.cue !== null) found = { cue: node.cue, end: index + 1 };
  }
  return found;
}
