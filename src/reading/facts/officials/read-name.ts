import { FUNCTION_CHARACTERS, canEndName } from './name-ends.ts';
import { isNoName } from './non-names.ts';
import { readUnsurnamed } from './read-unsurnamed.ts';
import { COMPOUND_SURNAMES, DOUBTFUL_SURNAMES, SURNAMES } from './surnames.ts';

/** A personal name met in a text: without the space inside it, and the offset after it. */
export interface PersonName {
  readonly name: string;
  readonly end: number;
}

/** 张某某, 王××: given names struck out; else any Han character that names are made of. */
const GIVEN = /^[\p{Script=Han}某×＊]$/u;
const NEVER_GIVEN = new Set(
  '的了着们个这那哪吗呢吧啊把被很没也又再则却即且或么什县镇委局厅科府副等届次项区市省乡村厂院',
);
const INNER_SPACE = /[ \u00a0\u2002-\u2009\u3000]{1,4}/uy;

/** Characters that begin verbs far more often than they end given names; only for a guess. */
const VERB_STARTS = new Set(
  '主参出列讲发宣通传总指强要说表作代陪率带来到深前检走调督看慰听介汇回分围就对结提部安认希勉寄致点签授颁揭在会上等与和及同并也还为从以向用给把被让请的',
);

/**
 * The personal name that begins at offset `at`, or null. `known` are names that the text shows
 * elsewhere with a sure end; they settle what 胡刚勉励 leaves open. Reads surnames of one and
 * two characters with given names of one or two, spaced names (李  锋), names with · and
 * transliterated ones without a surname.
 */
export function readName(text: string, at: number, known: ReadonlySet<string>): PersonName | null {
  return readSpaced(text, at) ?? readUnsurnamed(text, at) ?? readSurnamed(text, at, known);
}

/** The length of the surname at an offset; 0 when none begins there. */
function surnameLength(text: string, at: number): number {
  if (COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  return SURNAMES.has(text.charAt(at)) ? 1 : 0;
}

/** 李  锋: printers space a name of two characters to the width of three. */
function readSpaced(text: string, at: number): PersonName | null {
  if (surnameLength(text, at) === 0) return null;
  INNER_SPACE.lastIndex = at + 1;
  const space = INNER_SPACE.exec(text)?.[0];
  if (space === undefined) return null;
  const givenAt = at + 1 + space.length;
  const given = text.charAt(givenAt);
  if (!isGiven(given) || !canEndName(text, givenAt + 1)) return null;
  return { name: text.charAt(at) + given, end: givenAt + 1 };
}

function readSurnamed(text: string, at: number, known: ReadonlySet<string>): PersonName | null {
  const surname = surnameLength(text, at);
  if (surname === 0) return null;
  const candidates = [surname + 1, surname + 2]
    .filter((length) => isGivenName(text.slice(at + surname, at + length), length - surname))
    .map((length) => ({ name: text.slice(at, at + length), end: at + length }))
    .filter(({ name }) => !isNoName(name));
  return chooseCandidate(text, candidates, known);
}

/** The candidate whose end is sure; of two, the known one, else the longer unless it swallows a function word. */
function chooseCandidate(
  text: string,
  candidates: readonly PersonName[],
  known: ReadonlySet<string>,
): PersonName | null {
  const sure = candidates.filter(({ end }) => canEndName(text, end));
  const knownOnes = candidates.filter(({ name }) => known.has(name));
  const longestKnown = knownOnes.at(-1);
  if (longestKnown !== undefined) return longestKnown;
  const [short, long] = sure;
  if (short !== undefined && long !== undefined) {
    return swallowsFunctionWord(text, long) ? short : long;
  }
  return short ?? guess(candidates);
}

function swallowsFunctionWord(text: string, long: PersonName): boolean {
  const next = text[long.end];
  const followsDirectly = next !== undefined && /\p{Script=Han}/u.test(next);
  return followsDirectly && FUNCTION_CHARACTERS.has(long.name.slice(-1));
}

/** Without a sure end: three characters, the usual length, unless the last one begins a verb. */
function guess(candidates: readonly PersonName[]): PersonName | null {
  const [short, long] = candidates;
  const first = candidates[0]?.name.charAt(0) ?? '';
  if (short === undefined || DOUBTFUL_SURNAMES.has(first)) return null;
  if (long === undefined || VERB_STARTS.has(long.name.slice(-1))) {
    return VERB_STARTS.has(short.name.slice(-1)) ? null : short;
  }
  return VERB_STARTS.has(short.name.slice(-1)) ? null : long;
}

function isGivenName(given: string, length: number): boolean {
  return given.length === length && Array.from(given).every(isGiven);
}

function isGiven(character: string): boolean {
  return GIVEN.test(character) && !NEVER_GIVEN.has(character);
}
