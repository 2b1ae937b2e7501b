import { pinyin } from 'pinyin-pro';

import { toShortName } from '../../src/reading/facts/places/short-name.ts';
import { SPELLINGS_OF_SHORT_NAMES, SPELLINGS_OF_WHOLE_NAMES } from './name-spellings.ts';

/**
 * A county-level name in Latin letters without its suffix: 遂昌县 → Suichang, 瑞安市 → Rui'an.
 * Pinyin written as one word, unless the tables of spellings know better.
 */
export function spellName(name: string): string {
  const short = toShortName(name);
  return (
    SPELLINGS_OF_WHOLE_NAMES[name] ??
    SPELLINGS_OF_SHORT_NAMES[short] ??
    joinSyllables(syllablesOf(short))
  );
}

/** 都 is read dōu by default, but in every place name it is dū. */
function syllablesOf(short: string): string[] {
  const syllables = pinyin(short, { toneType: 'none', type: 'array' });
  return syllables.map((syllable, index) => (short[index] === '都' ? 'du' : syllable));
}

function joinSyllables(syllables: readonly string[]): string {
  const word = syllables.reduce(
    (joined, syllable) =>
      joined !== '' && /^[aoe]/u.test(syllable) ? `${joined}'${syllable}` : joined + syllable,
    '',
  );
  return word.charAt(0).toUpperCase() + word.slice(1);
}
