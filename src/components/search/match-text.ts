import { foldText } from '../../tables/search/fold-text.ts';
import { hasHan, singularStem, type Variants } from './search-terms.ts';

/** UTF-16 offsets into a text. */
export type Range = readonly [start: number, end: number];

/** Where a sentence and its translation hold the terms; empty lists where the other one does. */
export interface Match {
  readonly original: readonly Range[];
  readonly translation: readonly Range[];
}

/** Looks for all terms in a sentence and its translation together; null unless each is in one of them. */
export type Matcher = (original: string, translation: string | null) => Match | null;

/**
 * A matcher for the terms of a query. A term with Han characters is found wherever it stands, one
 * of Latin letters at the beginning of words, in the other number, and as the pinyin of a name.
 *
 * @param pinyin names of the story in Chinese and in small pinyin letters
 */
export function createMatcher(
  terms: readonly string[],
  variants: Variants,
  pinyin: readonly (readonly [han: string, latin: string])[],
): Matcher {
  const fold = (text: string): string => foldText(text, variants.fold);
  const patterns = terms.map((term) => {
    const names = hasHan(term) ? [] : namesFor(term, pinyin).map(fold);
    const typed = termPattern(term, variants);
    return {
      original: new RegExp([typed, ...names.map(escape)].join('|'), 'gu'),
      translation: new RegExp(typed, 'gu'),
    };
  });
  return (original, translation) => {
    const texts = { original: fold(original), translation: fold(translation ?? '') };
    const match: { original: Range[]; translation: Range[] } = { original: [], translation: [] };
    for (const pattern of patterns) {
      const inOriginal = rangesOf(texts.original, pattern.original);
      const inTranslation = rangesOf(texts.translation, pattern.translation);
      if (inOriginal.length + inTranslation.length === 0) return null;
      match.original.push(...inOriginal);
      match.translation.push(...inTranslation);
    }
    return { original: merge(match.original), translation: merge(match.translation) };
  };
}

/** The names whose pinyin the term begins, as one word or from one of their words on. */
function namesFor(term: string, pinyin: Parameters<typeof createMatcher>[2]): string[] {
  const typed = letters(term);
  if (typed === '') return [];
  return pinyin.flatMap(([han, latin]) => {
    const words = foldText(latin, new Map()).split(/[^a-z0-9]+/u);
    const found = words.some((_, index) => words.slice(index).join('').startsWith(typed));
    return found ? [han] : [];
  });
}

function letters(text: string): string {
  return text.replace(/[^a-z0-9]+/gu, '');
}

function termPattern(term: string, variants: Variants): string {
  return hasHan(term) ? hanPattern(term, variants) : latinPattern(term);
}

/** The characters one after the other; between Han characters a source may have white space. */
function hanPattern(term: string, { either }: Variants): string {
  const parts = Array.from(term).map((character) => {
    const other = either.get(character);
    return other === undefined ? escape(character) : `[${character}${other}]`;
  });
  return parts
    .map((part, index, { length }) =>
      index + 1 < length && hasHan(part) && hasHan(parts[index + 1] ?? '') ? `${part}\\s*` : part,
    )
    .join('');
}

/** From the beginning of a word or number on: 7.5 is not in 17.5; `counties` is `county`, too. */
function latinPattern(term: string): string {
  const start = /^[a-z0-9]/u.test(term) ? '(?<![a-z0-9]|\\d[.,])' : '';
  const body = term.split(' ').map(escape).join('\\s+');
  const stem = escape(singularStem(term));
  if (stem === body || term.includes(' ')) return start + body;
  if (term.endsWith('ies')) return `${start}${stem}(?:ies|y(?![a-z]))`;
  if (term.endsWith('y')) return `${start}${stem}(?:y|ies)`;
  return `${start}${stem}(?:s|(?![a-z]))`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Ranges in order, those that touch joined. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    } else merged.push([start, end]);
  }
  return merged;
}
