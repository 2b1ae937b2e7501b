import type { Language } from '../build/site.ts';
import { languageTag } from './language-tag.ts';

const COUNT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten'.split(' '),
  zh: '零 一 两 三 四 五 六 七 八 九 十'.split(' '),
};

type Options = Readonly<Record<Language, Intl.NumberFormatOptions>>;

/**
 * Formats are made once, when the first number asks for one: each takes longer to make than a
 * hundred numbers to write, and the first of a page a telephone's tenth of a second.
 */
function formats(options: Options): (language: Language) => Intl.NumberFormat {
  const made: Partial<Record<Language, Intl.NumberFormat>> = {};
  return (language) =>
    (made[language] ??= new Intl.NumberFormat(languageTag(language), options[language]));
}

/** Chinese newspapers group a number of five figures or more. */
const numberFormat = formats({
  en: { maximumFractionDigits: 4 },
  zh: { maximumFractionDigits: 4, useGrouping: 'min2' },
});
const SHARE = { style: 'percent', maximumFractionDigits: 0 } as const;
const shareFormat = formats({ en: SHARE, zh: SHARE });

/** Below it a whole number is written alike with a format and without. */
const FIRST_GROUPED = 1000;

/** A number as figures, grouped: 100,000; in English 1,000 too, in Chinese 1000. */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED) return String(value);
  return numberFormat(language).format(value);
}

/** A share of 1 as a whole percentage: 24%. */
export function formatShare(share: number, language: Language): string {
  return shareFormat(language).format(share);
}

/** A size as kilobytes of 1,000 bytes, at least 1: 38 kB. */
export function formatBytes(bytes: number, language: Language): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`;
}

/** A count in prose: a word up to ten, figures above: `six`, `12`; 六, 12. */
export function countWord(count: number, language: Language): string {
  return COUNT_WORDS[language][count] ?? formatNumber(count, language);
}

/** `1 sentence`, `12 sentences`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;
}
