const CARDINALS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
]
  .join(' ')
  .split(' ');
const MONTHS = [
  'none January February March April May June July August September October November December',
]
  .join(' ')
  .split(' ');

const POWERS = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words that state a number without being one. */
const MULTIPLES = new Map([
  ['firsts', 1],
  ['twin', 2],
  ['both', 2],
  ['dual', 2],
  ['double', 2],
  ['triple', 3],
]);

const WORDS = new Map([
  ...CARDINALS.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...MONTHS.map((word, value) => [word.toLowerCase(), value] as const),
  ...MULTIPLES,
]);

/** A number in digits: 13,100 · 7.5 · 20th. Not the digits of G351's letter, nor of an address. */
const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?(?=(?:st|nd|rd|th)?$)/u;

function valueOf(word: string): number | null {
  const digits = DIGITS.exec(word)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  return WORDS.get(word.toLowerCase()) ?? null;
}

/**
 * The numbers that an English text states, as values, in digits or in words: 22.8 billion is
 * 22800000000, ten-billion 10000000000, fifth 5, December 12. A power of ten belongs to the
 * number before it unless a comma stands between.
 */
export function numbersInEnglish(text: string): number[] {
  const found: number[] = [];
  let open = false;
  for (const [token, word] of text.matchAll(
    /(\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[A-Za-z]+)|[^\s-]/gu,
  )) {
    const power = POWERS.get(word?.toLowerCase() ?? '');
    const value = word === undefined ? null : valueOf(word.replace(/,+$/u, ''));
    if (power !== undefined) {
      if (open) found.push((found.pop() ?? 1) * power);
      else found.push(power);
    } else if (value !== null) found.push(value);
    open = (power !== undefined || value !== null) && !token.endsWith(',');
  }
  return found.map((value) => Number(value.toPrecision(12)));
}
