/** Words that several charts say: counts, names, kinds of text, in both languages. */
import { listed } from '../i18n/listed.ts';
import { toShortName } from '../reading/facts/places/short-name.ts';
import type { PlaceCells } from '../tables/place-columns.ts';
import { provinceNames } from '../tables/province-names.ts';
import type { InBothLangs, Lang } from '../tables/table.ts';

/** More names than this are counted, since nobody would read them. */
const MOST_NAMED = 6;

/** `Anji and Xianju`; `12 places` when there are too many names to read. */
export function namedOrCounted(names: readonly string[], lang: Lang): string {
  if (names.length <= MOST_NAMED) return listed(names, lang);
  return `${names.length}${lang === 'en' ? ' places' : '地'}`;
}

/** A label inside a sentence: without the capital that it has at the start of a row. */
export function inSentence(label: string, lang: Lang): string {
  return lang === 'zh' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A sentence with its first letter as a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** 东阳市 → 东阳: a Chinese name as short as the English one. Two-character names stay whole. */
function shortChinese(name: string): string {
  return name.length > 2 ? toShortName(name) : name;
}

/** The name of a place on a chart: `Dongyang`, 东阳. */
export function placeLabel(
  place: Pick<PlaceCells, 'placeName' | 'placeNameEn'>,
  lang: Lang,
): string {
  return lang === 'en' ? place.placeNameEn : shortChinese(place.placeName);
}

/** The name of a place's province on a chart, or null where it isn't known: `Zhejiang`, 浙江. */
export function provinceLabel(place: Pick<PlaceCells, 'province'>, lang: Lang): string | null {
  return place.province === null ? null : (provinceNames(place.province)?.[lang] ?? null);
}

const GENRES: Readonly<Record<string, InBothLangs>> = {
  news: { en: 'news', zh: '新闻' },
  speech: { en: 'speech', zh: '讲话' },
  report: { en: 'report', zh: '报道' },
  'work-report': { en: 'work report', zh: '工作报告' },
  other: { en: 'other', zh: '其他' },
};

/** Kinds of text as few words: `news`, `news, speech`. A kind without a name stays a code. */
export function genreLabel(genres: readonly string[], lang: Lang): string {
  return genres.map((genre) => GENRES[genre]?.[lang] ?? genre).join(lang === 'en' ? ', ' : '、');
}

export const INFERRED: InBothLangs = { en: 'inferred', zh: '推断' };
export const NO_THEME: InBothLangs = { en: 'No theme', zh: '无主题' };
export const NOT_STATED: InBothLangs = { en: 'not stated', zh: '未提及' };

/** One entry a place, in the order of the rows. */
export function distinctPlaces<R extends PlaceCells>(rows: readonly R[]): R[] {
  const seen = new Map<string, R>();
  for (const row of rows) if (!seen.has(row.place)) seen.set(row.place, row);
  return [...seen.values()];
}
