import { foldText, type Folding } from '../../tables/search/fold-text.ts';
import { hanRuns, latinStems, STEM_LETTERS } from '../../tables/search/index-words.ts';

/** The characters that meet others: see VariantsFile. */
export interface Variants {
  readonly fold: Folding;
  readonly either: ReadonlyMap<string, string>;
}

/** Longer queries are cut: nobody types them, and each character costs a look into the index. */
const LONGEST_QUERY = 200;
/** A run with more ambiguous characters than this is looked up as typed only. */
const MOST_AMBIGUOUS = 4;

const TERM = /"([^"]+)"(?=\s|$)|\S+/gu;

/**
 * The terms of a query, folded, each once: words parted by white space, and phrases in quotation
 * marks. All of them must stand in a sentence. Empty for a query without any.
 */
export function searchTerms(query: string, fold: Folding): string[] {
  const text = query
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
  const terms = [...foldText(text, fold).matchAll(TERM)].map(
    ([word, phrase]) => phrase?.trim().replace(/\s+/gu, ' ') ?? word,
  );
  return [...new Set(terms)].filter((term) => term !== '');
}

export function hasHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term);
}

/**
 * What to ask the index for a term: all of the groups must be met, each by one of its queries.
 * Empty when nothing of the term is indexed (punctuation); then any text may hold it.
 */
export function indexQueries(term: string, variants: Variants): string[][] {
  if (hasHan(term)) {
    return hanRuns(term).map((run) => readings(run, variants).map((reading) => `"${reading}"`));
  }
  return latinStems(singularStem(term)).map((stem) => [
    // A shorter one is the beginning of words; for a whole one, Pagefind's guesses are not wanted.
    stem.length < STEM_LETTERS ? stem : `"${stem}"`,
  ]);
}

/** What to ask the index of editors' stories: their characters and words stand in it in no order. */
export function proseQuery(term: string): string {
  return hasHan(term) ? hanRuns(term).join(' ') : latinStems(singularStem(term)).join(' ');
}

/** The part that an English word shares with its plural or singular: `countie`s and county → `count`. */
export function singularStem(word: string): string {
  if (/[a-z]{3}ies$/u.test(word)) return word.slice(0, -3);
  if (/[a-z]{3}y$/u.test(word)) return word.slice(0, -1);
  return /[a-z]{2}[a-rt-z]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** A run with each ambiguous character as it is and as the other that it may stand for. */
function readings(run: string, { either }: Variants): string[] {
  const characters = Array.from(run);
  if (characters.filter((character) => either.has(character)).length > MOST_AMBIGUOUS) return [run];
  return characters.reduce<string[]>(
    (starts, character) => {
      const other = either.get(character);
      const endings = other === undefined ? [character] : [character, other];
      return starts.flatMap((start) => endings.map((ending) => start + ending));
    },
    [''],
  );
}
