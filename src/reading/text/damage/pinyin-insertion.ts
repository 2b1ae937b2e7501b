import { pinyin } from 'pinyin-pro';
import { toSimplified } from './to-simplified.ts';
import type { Edit, Mending } from './edit.ts';

/** Fewer could be a text's own: 阿(ā). */
const LEAST_INSERTIONS = 10;

/** A syllable with its tone mark, as the readings of pinyin-pro have it. */
export const SYLLABLE = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}';
/** Searched by its brackets, which are rare, and not by the character before them. */
const INSERTION = new RegExp(`(?=[(（])(?<=(\\p{Script=Han}))(?:[(（]${SYLLABLE}[)）])+`, 'gu');
const BETWEEN_SYLLABLES = /[)）][(（]/u;

const readings = new Map<string, ReadonlySet<string>>();

function readingsOfOne(character: string): readonly string[] {
  return pinyin(character, { multiple: true, type: 'array' });
}

/** The readings of a Han character with tone marks, of its simplified form too. */
export function readingsOf(character: string): ReadonlySet<string> {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const found = new Set([...readingsOfOne(character), ...readingsOfOne(toSimplified(character))]);
  readings.set(character, found);
  return found;
}

/** Mostly one reading stands there, so it is looked up before it is split. */
function isReadingOf(character: string, insertions: string): boolean {
  const readingsHere = readingsOf(character);
  const syllables = insertions.slice(1, -1);
  return (
    readingsHere.has(syllables) ||
    syllables.split(BETWEEN_SYLLABLES).every((syllable) => readingsHere.has(syllable))
  );
}

/** The first insertions X(pinyin) of a text whose pinyin is a reading of X, each as one edit that leaves X. */
function findInsertions(text: string, most: number): Edit[] {
  const edits: Edit[] = [];
  INSERTION.lastIndex = 0;
  while (edits.length < most) {
    const match = INSERTION.exec(text);
    if (match === null) break;
    const [insertions, character = ''] = match;
    if (!isReadingOf(character, insertions)) continue;
    const start = match.index - character.length;
    edits.push({ start, end: match.index + insertions.length, text: character });
  }
  return edits;
}

/** Whether the text was damaged by a site that writes the reading behind characters. */
export function hasInsertions(text: string): boolean {
  return findInsertions(text, LEAST_INSERTIONS).length === LEAST_INSERTIONS;
}

/**
 * Readings that a copy site wrote behind characters, 網(wǎng) for 網: taken out when each is a
 * reading of its character and the document has at least ten of them.
 */
export function mendPinyinInsertions(text: string): Mending {
  const edits = findInsertions(text, Infinity);
  return edits.length < LEAST_INSERTIONS ? { edits: [], count: 0 } : { edits, count: edits.length };
}
