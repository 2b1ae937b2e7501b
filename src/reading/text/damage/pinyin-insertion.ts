import { pinyin } from 'pinyin-pro';
import { toSimplified } from './to-simplified.ts';
import type { Edit, Mending } from './edit.ts';

/** Fewer could be a text's own: 阿(ā). */
const LEAST_INSERTIONS = 10;

/** A syllable with its tone mark, as the readings of pinyin-pro have it. */
export const SYLLABLE = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}';
const INSERTION = new RegExp(`(\\p{Script=Han})((?:[(（]${SYLLABLE}[)）])+)`, 'gu');
const ONE_INSERTION = new RegExp(`[(（](${SYLLABLE})[)）]`, 'gu');

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

function isReadingOf(character: string, insertions: string): boolean {
  const readingsHere = readingsOf(character);
  return [...insertions.matchAll(ONE_INSERTION)].every(([, syllable]) =>
    readingsHere.has(syllable ?? ''),
  );
}

/** The insertions X(pinyin) of a text whose pinyin is a reading of X, each as one edit that leaves X. */
export function findInsertions(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(INSERTION)) {
    const [whole, character = '', insertions = ''] = match;
    if (!isReadingOf(character, insertions)) continue;
    edits.push({ start: match.index, end: match.index + whole.length, text: character });
  }
  return edits;
}

/** Whether the text was damaged by a site that writes the reading behind characters. */
export function hasInsertions(insertions: readonly Edit[]): boolean {
  return insertions.length >= LEAST_INSERTIONS;
}

/**
 * Readings that a copy site wrote behind characters, 網(wǎng) for 網: taken out when each is a
 * reading of its character and the document has at least ten of them.
 */
export function mendPinyinInsertions(text: string): Mending {
  const edits = findInsertions(text);
  return hasInsertions(edits) ? { edits, count: edits.length } : { edits: [], count: 0 };
}
