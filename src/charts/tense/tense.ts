/** How candid: what each text says of the past, of the present and of the time ahead. */
import type { Lang, Table } from '../../tables/table.ts';
import { tenseByPlace, TENSE_LABELS } from '../../tables/tense-by-place.ts';
import type { SubstantiveTense, TenseRow } from '../../tables/tense-by-place.ts';
import type { Chart } from '../chart.ts';
import { genreNote, inferredNote, paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { distinctPlaces, genreLabel, inSentence, namedOrCounted, placeLabel } from '../words.ts';
import { drawTense } from './draw-tense.ts';

type TenseTable = Table<TenseRow>;

const percent = (share: number | null): string => `${Math.round((share ?? 0) * 100)}%`;

const rowsOf = (table: TenseTable, tense: SubstantiveTense): TenseRow[] =>
  table.rows.filter((row) => row.tense === tense);

/** The place whose text diagnoses most; null when none does or two do alike. */
function mostCandid(table: TenseTable): TenseRow | null {
  const shares = rowsOf(table, 'situation').map((row) => row.shareOfUnits ?? 0);
  const most = Math.max(0, ...shares);
  const [first, ...others] = rowsOf(table, 'situation').filter(
    (row) => (row.shareOfUnits ?? 0) === most,
  );
  return most === 0 || others.length > 0 ? null : (first ?? null);
}

function title(table: TenseTable, lang: Lang): string {
  const plans = rowsOf(table, 'plan');
  const units = plans.reduce((sum, row) => sum + row.units.length, 0);
  const all = plans.reduce((sum, row) => sum + row.substantive, 0);
  const candid = mostCandid(table);
  if (candid === null || plans.length < 2) {
    if (units === all && all > 1) {
      return lang === 'en'
        ? `All ${countWord(all, 'en')} units look ahead`
        : `${countWord(all, 'zh')}个单元都在讲计划`;
    }
    return lang === 'en'
      ? `${units} of ${plural(all, 'unit')} ${units === 1 ? 'looks' : 'look'} ahead`
      : `${all}个单元中有${units}个在讲计划`;
  }
  const name = placeLabel(candid, lang);
  const genre = genreLabel(candid.genres, lang);
  const share = percent(candid.shareOfUnits);
  return lang === 'en'
    ? `Diagnosis takes ${share} of ${name}’s ${genre}, more than of any other text here`
    : `${name}的${genre}有${share}在讲形势，占比为各文本之最`;
}

/** A share of a text with gaps is a share of what is left of it. */
function truncatedNote(places: readonly TenseRow[], lang: Lang): string {
  const names = places.filter(({ truncated }) => truncated).map((place) => placeLabel(place, lang));
  if (names.length === 0) return '';
  return lang === 'en'
    ? `Only a part of the text of ${namedOrCounted(names, lang)} can be read; shares are of that part.`
    : `${namedOrCounted(names, lang)}的文本只有一部分可读，百分比只就可读的部分而言。`;
}

function note(table: TenseTable, lang: Lang): string {
  const places = distinctPlaces(table.rows);
  const { procedural = 0 } = table.counts;
  const what =
    lang === 'en'
      ? 'Each cell is one unit of text: outlined for a review of what was done, grey for a diagnosis of how things stand, blue for a plan.'
      : '一格是一个单元：空心为回顾（做了什么），灰色为形势（状况与研判），蓝色为计划。';
  const shares =
    lang === 'en'
      ? `Shares are of these three${procedural === 0 ? '' : `; not counted: ${plural(procedural, 'unit')} about the meeting itself`}.`
      : `百分比以这三类为总数${procedural === 0 ? '' : `；讲会议本身的${procedural}个单元不计`}。`;
  const all =
    lang === 'en'
      ? 'Plans here include those of a higher level and those for the current weeks.'
      : '计划包括上级的和关于当前几周的，其他图上的“打算”不含这两种。';
  return paragraph(
    [
      what,
      shares,
      all,
      truncatedNote(places, lang),
      genreNote(places, lang),
      inferredNote(places, lang),
    ],
    lang,
  );
}

function alt(table: TenseTable, lang: Lang): string {
  const parts = distinctPlaces(table.rows).map((place) => {
    const cells = table.rows
      .filter((row) => row.place === place.place && row.count !== null)
      .map((row) => `${inSentence(TENSE_LABELS[row.tense][lang], lang)} ${row.units.length}`);
    return `${placeLabel(place, lang)}${lang === 'en' ? ': ' : '：'}${listed(cells, lang)}`;
  });
  return lang === 'en'
    ? `Bars of units by tense. ${parts.join('; ')}.`
    : `各地各时态的单元数。${parts.join('；')}。`;
}

export const tense: Chart<TenseRow> = {
  id: 'tense',
  table: tenseByPlace,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['place', 'tense', 'count', 'shareOfUnits'],
  shared: () => '',
  draw: drawTense,
};
