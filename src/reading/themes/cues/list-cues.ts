import { THEME_IDS, type ThemeId } from '../../record.ts';
import { toWordTree, type WordTree } from '../../text/word-tree.ts';
import { COMPOUND_CUES, MASKS } from './compound-cues.ts';
import { CUE_LISTS } from './cue-lists.ts';

/** What a word gives: no themes for a mask. */
export interface Cue {
  readonly themes: readonly ThemeId[];
  readonly isWeak: boolean;
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

/** The words of all lists, to be searched in a text. */
export const CUE_TREE: WordTree<Cue> = toWordTree(listCues());
