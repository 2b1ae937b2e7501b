import { DIGIT_VALUES, POWERS, isArabicDigit } from './numeral-characters.ts';

/** No numeral of the genre is longer; a longer run of digits is a telephone or account number. */
export const LONGEST_NUMERAL = 24;

/**
 * The number that the whole of `text` writes, or null when it is no numeral. Reads Arabic digits
 * of either width with thousands separators and a decimal point (1,200 · ３．５), Chinese ones
 * (一千二百, 三点五, 两), years digit by digit (二〇二二), powers of ten after either (3.5万,
 * 二百亿, 1.2万亿) and bare powers, which stand for one of them (千亿 is 1000 亿, 百 is 100).
 *
 * Null for what only looks like a numeral: plan names (十四五), approximate pairs (三四, 五六百),
 * counting-off (一二三四五), and anything longer than {@link LONGEST_NUMERAL} characters.
 */
export function parseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST_NUMERAL) return null;
  return text.length === 1 ? parseOne(text) : parseBelow(text, 16);
}

/** A digit, or a power of ten, which stands for one of it. */
function parseOne(character: string): number | null {
  const exponent = POWERS.get(character);
  return DIGIT_VALUES.get(character) ?? (exponent === undefined ? null : 10 ** exponent);
}

/** Parses a numeral below 10 ** `limit`: cut at its last 亿, else its last 万, and so on down. */
function parseBelow(text: string, limit: number): number | null {
  const plain = parsePlain(text);
  if (plain !== null) return limit < 16 && plain >= 10 ** limit ? null : plain;
  const cut = lastHighestPower(text);
  if (cut === null) return null;
  const { at, exponent } = cut;
  const left = at === 0 ? 1 : parseMultiplier(text.slice(0, at), exponent);
  const right = parseRest(text.slice(at + 1), exponent);
  if (left === null || right === null) return null;
  const value = scale(left, exponent) + right;
  return limit < 16 && value >= 10 ** limit ? null : value;
}

/** What stands before a power: 一千二百 before 万, 1万 before 亿, one digit before 十 to 千. */
function parseMultiplier(text: string, exponent: number): number | null {
  if (exponent >= 4) return parseBelow(text, exponent === 8 ? 8 : 4);
  const value = parsePlain(text.replace(/^[零〇]/u, ''));
  return value === null || value === 0 ? null : value;
}

/** What stands after a power. A single digit counts the next lower power: 一百二 is 120, 三万五 is 35000. */
function parseRest(text: string, exponent: number): number | null {
  if (text === '') return 0;
  const first = text.charAt(0);
  if (first === '点') return parsePlain(`零${text}`);
  const isZeroed = first === '零' || first === '〇';
  if (isZeroed) return parseBelow(text.slice(1), exponent);
  const digit = text.length === 1 && !isArabicDigit(text) ? DIGIT_VALUES.get(text) : undefined;
  if (digit !== undefined) return digit * 10 ** (exponent === 8 ? 7 : exponent - 1);
  return parseBelow(text, exponent);
}

/** Where the last of the highest power characters stands; null without any. */
function lastHighestPower(text: string): { at: number; exponent: number } | null {
  let highest: { at: number; exponent: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const exponent = POWERS.get(text.charAt(at));
    if (exponent === undefined) continue;
    if (highest === null || exponent >= highest.exponent) highest = { at, exponent };
  }
  return highest;
}

/** Digits without a power of ten: 1,200.5 · 三点五 · 七 · 二〇二二. */
function parsePlain(text: string): number | null {
  return parseArabic(text) ?? parseChineseDigits(text);
}

const PLAIN = /^\d+(?:\.\d+)?$/u;

function parseArabic(text: string): number | null {
  if (!isArabicDigit(text.charAt(0))) return null;
  if (PLAIN.test(text)) return Number(text);
  const isWide = /^[０-９．，]+$/u.test(text);
  const narrow = isWide
    ? text.replace(/[０-９．，]/gu, (wide) =>
        String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_NARROW),
      )
    : text;
  const isNumber = PLAIN.test(narrow) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(narrow);
  return isNumber ? Number(narrow.replaceAll(',', '')) : null;
}

/** Distance in Unicode from the full-width forms (０ is U+FF10) to ASCII. */
const WIDE_TO_NARROW = 0xfee0;

/** One Chinese digit, a decimal (三点五), or digits read one by one (二〇二二, 一〇四). */
function parseChineseDigits(text: string): number | null {
  if (!DIGIT_VALUES.has(text.charAt(0))) return null;
  const point = text.indexOf('点');
  if (point >= 0) {
    const decimal = [text.slice(0, point), text.slice(point + 1)].map(toDigits);
    return decimal.includes(null) ? null : Number(decimal.join('.'));
  }
  const digits = toDigits(text);
  if (digits === null) return null;
  return digits.length === 1 || isReadDigitByDigit(text, digits) ? Number(digits) : null;
}

/** Two or three plain Chinese digits are an approximation (三四个), and 一二三四 counts off. */
function isReadDigitByDigit(text: string, digits: string): boolean {
  if (/[零〇○Ｏ]/u.test(text)) return true;
  return digits.length >= 4 && !'123456789'.includes(digits);
}

function toDigits(text: string): string | null {
  if (text === '') return null;
  let digits = '';
  for (const character of text) {
    const value = isArabicDigit(character) ? undefined : DIGIT_VALUES.get(character);
    if (value === undefined) return null;
    digits += String(value);
  }
  return digits;
}

/** Multiplies by a power of ten without the rounding error of 1.1 * 10000. */
function scale(value: number, exponent: number): number {
  return Number(`${value}e${exponent}`);
}
