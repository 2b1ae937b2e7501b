/**
 * The characters that numerals are written with: Arabic digits of both widths, everyday Chinese
 * digits, the formal ones of contracts (壹贰叁) and the powers of ten.
 */

const DIGITS: readonly (readonly [string, number])[] = [
  ['0０〇零○Ｏ', 0],
  ['1１一壹', 1],
  ['2２二贰两', 2],
  ['3３三叁', 3],
  ['4４四肆', 4],
  ['5５五伍', 5],
  ['6６六陆', 6],
  ['7７七柒', 7],
  ['8８八捌', 8],
  ['9９九玖', 9],
];

/** Value of one digit character, Arabic (of either width) or Chinese. */
export const DIGIT_VALUES: ReadonlyMap<string, number> = new Map(
  DIGITS.flatMap(([characters, value]) =>
    Array.from(characters, (character) => [character, value] as const),
  ),
);

/** Exponent of ten of a power character: 十 is 1, 亿 is 8. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['亿', 8],
]);

/** Whether a character is an Arabic digit, of half or full width. */
export function isArabicDigit(character: string | undefined): boolean {
  if (character?.length !== 1) return false;
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}

/** By UTF-16 code, 1 for a digit or power of ten. */
const NUMERALS = new Uint8Array(0x10000);
for (const character of [...DIGIT_VALUES.keys(), ...POWERS.keys()]) {
  NUMERALS[character.charCodeAt(0)] = 1;
}

/** Whether the character at an offset writes a numeral: a digit of any kind or a power of ten. False beyond the ends. */
export function isNumeralAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && NUMERALS[text.charCodeAt(at)] === 1;
}

/** Whether a character is a Chinese digit or power of ten. */
export function isChineseNumeral(character: string | undefined): boolean {
  if (character === undefined || isArabicDigit(character)) return false;
  return DIGIT_VALUES.has(character) || POWERS.has(character);
}
