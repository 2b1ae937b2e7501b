/** Sentences of a chart's note that follow from the rules of honest display. */
import type { PlaceCells } from '../tables/place-columns.ts';
import type { Lang } from '../tables/table.ts';
import { plural } from '../i18n/format-number.ts';
import { listed } from '../i18n/listed.ts';
import { genreLabel, namedOrCounted, placeLabel } from './words.ts';

/** What a statement is; the word stands for a unit wherever readers meet one. */
export const WHAT_A_STATEMENT_IS = {
  en: 'A statement is a sentence, or a part of one up to a semicolon, in which a place says what it will do.',
  zh: '一条打算是一句话（以分号隔开的并列项各算一条），说的是该地今后要做什么。',
} as const;

/** What was not counted, with its number; empty when nothing was left out. */
export function leftOutNote(counts: Readonly<Record<string, number>>, lang: Lang): string {
  const { upper = 0, now = 0, placeless = 0 } = counts;
  const parts =
    lang === 'en'
      ? [
          upper > 0 ? `${plural(upper, 'plan')} of a higher level of government` : '',
          now > 0 ? `${plural(now, 'directive')} about the current weeks` : '',
          placeless > 0 ? `${plural(placeless, 'statement')} of no one place` : '',
        ]
      : [
          upper > 0 ? `上级的打算${upper}条` : '',
          now > 0 ? `关于当前几周的部署${now}条` : '',
          placeless > 0 ? `不属于某一地的打算${placeless}条` : '',
        ];
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return '';
  return lang === 'en' ? `Not counted: ${listed(said, 'en')}.` : `未计入：${listed(said, 'zh')}。`;
}

/** Which place is known from which kind of text; nothing for a single kind. */
export function genreNote(places: readonly PlaceCells[], lang: Lang): string {
  const byGenre = new Map<string, string[]>();
  for (const place of places) {
    const genre = genreLabel(place.genres, lang);
    byGenre.set(genre, [...(byGenre.get(genre) ?? []), placeLabel(place, lang)]);
  }
  if (byGenre.size < 2) return '';
  const parts = [...byGenre].map(([genre, names]) =>
    lang === 'en'
      ? `${genre} (${namedOrCounted(names, lang)})`
      : `${genre}（${namedOrCounted(names, lang)}）`,
  );
  return lang === 'en'
    ? `The kinds of text differ and so does what they tell: ${listed(parts, 'en')}.`
    : `文体不同，详略也不同：${parts.join('；')}。`;
}

/** Which places are an editor's inference; empty when none is. */
export function inferredNote(
  places: readonly Pick<PlaceCells, 'basis' | 'placeName' | 'placeNameEn'>[],
  lang: Lang,
): string {
  const names = places
    .filter(({ basis }) => basis === 'inferred')
    .map((place) => placeLabel(place, lang));
  if (names.length === 0) return '';
  return lang === 'en'
    ? `${namedOrCounted(names, lang)}: the source does not name it; it is inferred, with the evidence in the story.`
    : `${namedOrCounted(names, lang)}：来源未写出地名，由编辑推断，证据见报道页。`;
}

/** Sentences as one paragraph; empty ones are left out. */
export function paragraph(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((sentence) => sentence !== '').join(lang === 'en' ? ' ' : '');
}
