import { THEME_IDS, type ThemeId } from '../../record.ts';
import { COMPOUND_CUES, MASKS } from './compound-cues.ts';
import { CUE_LISTS } from './cue-lists.ts';

/** What a word gives: no themes for a mask. */
export interface Cue {
  readonly themes: readonly ThemeId[];
  readonly isWeak: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  cue: Cue | null;
}

const newNode = (): Node => ({ next: new Map(), cue: null });

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

function insert(root: Node, word: string, cue: Cue): void {
  let node = root;
  for (const character of word) {
    const next = node.next.get(character) ?? newNode();
    node.next.set(character, next);
    node = next;
  }
  node.cue = cue;
}

/** All words in one tree; what comes later overrides: strong over weak, compounds and masks over both. */
function buildTrie(): Node {
  const root = newNode();
  for (const theme of THEME_IDS) {
    for (const word of wordsOf(CUE_LISTS[theme].weak ?? ''))
      insert(root, word, { themes: [theme], isWeak: true });
  }
  for (const theme of THEME_IDS) {
    for (const word of wordsOf(CUE_LISTS[theme].strong))
      insert(root, word, { themes: [theme], isWeak: false });
  }
  for (const [word, themes] of Object.entries(COMPOUND_CUES))
    insert(root, word, { themes, isWeak: false });
  for (const word of wordsOf(MASKS)) insert(root, word, { themes: [], isWeak: false });
  return root;
}

const TRIE = buildTrie();

/** The longest word of the lists that begins at an offset, or null. */
export function cueAt(words: string, start: number): { cue: Cue; end: number } | null {
  let node = TRIE;
  let found: { cue: Cue; end: number } | null = null;
  for (let index = start; index < words.length; index += 1) {
    const next = node.next.get(words.charAt(index));
    if (next === undefined) break;
    node = next;
    if (node.cue !== null) found = { cue: node.cue, end: index + 1 };
  }
  return found;
}
