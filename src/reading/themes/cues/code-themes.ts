import type { ThemeId } from '../../record.ts';
import type { CodedUnit } from '../coded-unit.ts';
import { cueAt, type Cue } from './cue-trie.ts';
import { blankUncoded } from './uncoded-clauses.ts';

interface CueMatch extends Cue {
  readonly word: string;
}

/** The words of the lists in the order of the text: leftmost first, the longest at each place. */
function findCues(words: string): CueMatch[] {
  const matches: CueMatch[] = [];
  let index = 0;
  while (index < words.length) {
    const match = cueAt(words, index);
    if (match === null) {
      index += 1;
      continue;
    }
    matches.push({ ...match.cue, word: words.slice(index, match.end) });
    index = match.end;
  }
  return matches;
}

/**
 * The themes of a unit's words, in the order in which they first stand there, and for each the words
 * that gave it. None for words that only frame or mobilise.
 */
export function codeThemes(words: string): Pick<CodedUnit, 'themes' | 'cues'> {
  const matches = findCues(blankUncoded(words));
  const strong = matches.filter(({ isWeak, themes }) => !isWeak && themes.length > 0);
  const found = new Map<ThemeId, Set<string>>();
  for (const { themes, word } of strong.length > 0 ? strong : matches) {
    for (const theme of themes) found.set(theme, (found.get(theme) ?? new Set()).add(word));
  }
  return {
    themes: [...found.keys()],
    cues: Array.from(found, ([theme, cueWords]) => ({ theme, words: [...cueWords] })),
  };
}
