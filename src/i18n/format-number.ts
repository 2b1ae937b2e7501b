import type { Language } from '../build/site.ts';
import { languageTag } from './language-tag.ts';

const COUNT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten'.split(' '),
  zh: '零 一 两 三 四 五 六 七 八 九 十'.split(' '),
};

/** Formats are made once: each takes longer to make than a hundred numbers to write. */
const formats = (en: Intl.NumberFormatOptions, zh = en): Record<Language, Intl.NumberFormat> => ({
  en: new Intl.NumberFormat(languageTag('en'), en),
  zh: new Intl.NumberFormat(languageTag('zh'), zh),
});

/** Chinese newspapers group a number of five figures or more. */
const NUMBERS = formats(
  { maximumFractionDigits: 4 },
  { maximumFractionDigits: 4, useGrouping: 'min2' },
);
const SHARES = formats({ style: 'percent', maximumFractionDigits: 0 });

/** A number as figures, grouped: 100,000; in English 1,000 too, in Chinese 1000. */
export function formatNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** A share of 1 as a whole percentage: 24%. */
export function formatShare(share: number, language: Language): string {
  return SHARES[language].format(share);
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
