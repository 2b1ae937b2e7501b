import { canEndName, endStrength, MARK, mustEndName } from './name-ends.ts';
import { isNoName } from './non-names.ts';
import { isTransliterated, readUnsurnamed } from './read-unsurnamed.ts';
import { COMPOUND_SURNAMES, DOUBTFUL_SURNAMES, SURNAMES } from './surnames.ts';

/** A personal name met in a text: without the space inside it, and the offset after it. */
export interface PersonName {
  readonly name: string;
  readonly end: number;
}

/** 张某某, 王××: given names struck out; else any Han character that names are made of. */
const GIVEN = /^[\p{Script=Han}某×＊]$/u;
const NEVER_GIVEN = new Set(
  '的了着们个这那哪吗呢吧啊把被很没也又再则却即且或么什县镇委局厅府副等届次项区市省乡村厂院部',
);
/** 科 ends given names, and begins words for offices and fields. */
const FIELD_WORD = /科(?=[长员室技学教研股协普创级])/u;
const INNER_SPACE = /[ \u00a0\u2002-\u2009\u3000]{1,4}/uy;

/** Function words that rarely end a given name. */
const FUNCTION_CHARACTERS = new Set(
  '在对就向与和及同从到以用将并也还则均受应由请给让说称讲谈问任获等是',
);

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
  return (
    readMasked(text, at) ??
    readSpaced(text, at) ??
    readUnsurnamed(text, at) ??
    readSurnamed(text, at, known)
  );
}

const MASKED = /(?:\p{Script=Han}{1,4}?某某|\p{Script=Han}某)(?!某)/uy;

/** 张某某, 普某: a name struck out is one, whatever its surname. */
function readMasked(text: string, at: number): PersonName | null {
  MASKED.lastIndex = at;
  const name = MASKED.exec(text)?.[0];
  if (name === undefined || (name.length > 3 && !beginsLongName(name))) return null;
  const isForeign = isTransliterated(name.replace(/某+$/u, ''));
  const isName = isForeign || !NEVER_GIVEN.has(name.charAt(0));
  return isName ? { name, end: at + name.length } : null;
}

/** 欧阳某某, 巴音某某: all characters before what is struck out belong to one name. */
function beginsLongName(name: string): boolean {
  return COMPOUND_SURNAMES.has(name.slice(0, -2)) || isTransliterated(name.slice(0, -2));
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
    .filter((length) => !FIELD_WORD.test(text.slice(at + surname, at + length + 1)))
    .map((length) => ({ name: text.slice(at, at + length), end: at + length }))
    .filter(({ name }) => !isNoName(name));
  return chooseCandidate(text, candidates, known);
}

/** The candidate whose end is sure; of two, the known one, else the one before the longer word. */
function chooseCandidate(
  text: string,
  candidates: readonly PersonName[],
  known: ReadonlySet<string>,
): PersonName | null {
  const longestKnown = candidates.filter(({ name }) => known.has(name)).at(-1);
  if (longestKnown !== undefined) return longestKnown;
  const isDoubtful = DOUBTFUL_SURNAMES.has(candidates[0]?.name.charAt(0) ?? '');
  const ends = ({ name, end }: PersonName): boolean =>
    isDoubtful && name.length < 3 ? mustEndName(text, end) : canEndName(text, end);
  const sure = candidates.filter(ends);
  const [short, long] = sure;
  if (short !== undefined && long !== undefined) {
    return endsBefore(text, short, long) ? short : long;
  }
  return short ?? (isDoubtful ? null : guess(candidates));
}

/** 徐望|来到 rather than 徐望来|到, 胡刚|在会上 rather than 胡刚在|会上: the words that begin at the name's end tell. */
function endsBefore(text: string, short: PersonName, long: PersonName): boolean {
  const isFunction = FUNCTION_CHARACTERS.has(long.name.slice(-1));
  // 汪某对9月工作, 汪某就《方案》: a number or a title is no end of a name.
  if (isFunction && /[\d“《]/u.test(text.charAt(long.end))) return true;
  const [afterShort, afterLong] = [endStrength(text, short.end), endStrength(text, long.end)];
  if (afterLong === MARK) return false;
  return afterShort >= afterLong || isFunction;
}

/** Without a sure end: three characters, the usual length, unless the last one begins a verb. */
function guess(candidates: readonly PersonName[]): PersonName | null {
  const [short, long] = candidates;
  if (short === undefined) return null;
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
