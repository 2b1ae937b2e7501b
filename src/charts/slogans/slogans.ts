/** Numbered slogans: what they announce and what the texts then list. */
import { sloganItems } from '../../tables/slogan-items.ts';
import type { SloganRow } from '../../tables/slogan-items.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import { genreNote, inferredNote, paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { distinctPlaces, namedOrCounted, placeLabel } from '../words.ts';
import { drawSlogans } from './draw-slogans.ts';
import { missingItems } from './slogan-tree.ts';

type SlogansTable = Table<SloganRow>;

const sloganRows = (table: SlogansTable): SloganRow[] =>
  table.rows.filter(({ kind }) => kind === 'slogan');

const numberedRows = (table: SlogansTable): SloganRow[] =>
  sloganRows(table).filter(({ declared }) => declared !== null);

/** The one whose text can be read whole and still stops short; null for none or several. */
function shortOne(rows: readonly SloganRow[]): SloganRow | null {
  const short = rows.filter((row) => missingItems(row) > 0 && !row.truncated);
  const [first, ...others] = short;
  return others.length > 0 ? null : (first ?? null);
}

function title(table: SlogansTable, lang: Lang): string {
  const numbered = numberedRows(table);
  const all = numbered.length;
  if (all === 0) return lang === 'en' ? 'No numbered slogan was found' : '没有带数字的提法';
  const full = numbered.filter((row) => missingItems(row) === 0).length;
  const short = shortOne(numbered);
  if (all === 1) {
    return lang === 'en'
      ? `The only numbered slogan lists ${full === 1 ? 'all' : 'less than'} it announces`
      : `唯一带数字的提法${full === 1 ? '把各项列全了' : '没有把各项列全'}`;
  }
  if (lang === 'zh') {
    const found =
      full === all
        ? `${all}个带数字的提法都把各项列全了`
        : `${all}个带数字的提法中，${full}个把各项列全`;
    if (short === null) return found;
    return `${found}，${placeLabel(short, lang)}有一个宣布${countWord(short.declared ?? 0, lang)}项、只列出${countWord(short.found, lang)}项`;
  }
  const found =
    full === all
      ? `All ${countWord(all, 'en')} numbered slogans list what they announce`
      : `${full} of ${all} numbered slogans list all that they announce`;
  if (short === null) return found;
  return `${found}; one of ${placeLabel(short, lang)}’s stops at ${countWord(short.found, lang)} of ${countWord(short.declared ?? 0, lang)}`;
}

function shortNote(table: SlogansTable, lang: Lang): string {
  const cut = numberedRows(table).filter((row) => missingItems(row) > 0 && row.truncated);
  if (cut.length === 0) return '';
  const names = namedOrCounted(
    distinctPlaces(cut).map((place) => placeLabel(place, lang)),
    lang,
  );
  return lang === 'en'
    ? `Only a part of the text of ${names} can be read: its missing items may stand in the rest.`
    : `${names}的文本只有一部分可读，缺的几项可能在读不到的部分里。`;
}

function note(table: SlogansTable, lang: Lang): string {
  const rows = sloganRows(table);
  const items = table.rows.filter(({ kind }) => kind === 'item').length;
  const without = rows.length - numberedRows(table).length;
  const { upper = 0, places = 0 } = table.counts;
  const silent = places - distinctPlaces(rows).length;
  const what =
    lang === 'en'
      ? `${plural(rows.length, 'slogan')} with ${plural(items, 'item')}: a filled circle is an item that the text lists, a dashed one is announced and not to be found, a ring is an item that is a slogan itself and unfolds below.`
      : `共${rows.length}个提法、${items}项：实心圆为原文列出的一项，虚线圆为宣布了而没有列出的，空心圆为自成提法、在下面展开的一项。`;
  const sentences =
    lang === 'en'
      ? [
          without > 0
            ? `${plural(without, 'slogan')} ${without === 1 ? 'announces' : 'announce'} no number.`
            : '',
          upper > 0
            ? `Not counted: ${plural(upper, 'slogan')} of a higher level of government, only quoted.`
            : '',
          silent > 0 ? `${plural(silent, 'place')} without a slogan: not stated.` : '',
        ]
      : [
          without > 0 ? `其中${without}个没有宣布数字。` : '',
          upper > 0 ? `未计入：引述上级的提法${upper}个。` : '',
          silent > 0 ? `另有${silent}地未提出。` : '',
        ];
  const distinct = distinctPlaces(rows);
  return paragraph(
    [
      what,
      ...sentences,
      shortNote(table, lang),
      genreNote(distinct, lang),
      inferredNote(distinct, lang),
    ],
    lang,
  );
}

function alt(table: SlogansTable, lang: Lang): string {
  const byPlace = Map.groupBy(sloganRows(table), ({ place }) => place);
  const parts = distinctPlaces(table.rows).map((place) => {
    const rows = byPlace.get(place.place) ?? [];
    const short = rows.filter((row) => missingItems(row) > 0).length;
    const name = placeLabel(place, lang);
    return lang === 'en'
      ? `${name}: ${plural(rows.length, 'slogan')}, ${short} of them short`
      : `${name}：${rows.length}个提法，其中${short}个没有列全`;
  });
  return lang === 'en'
    ? `Trees of numbered slogans and their items. ${parts.join('; ')}.`
    : `带数字的提法及其各项的树图。${parts.join('；')}。`;
}

export const slogans: Chart<SloganRow> = {
  id: 'slogans',
  table: sloganItems,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['place', 'slogan', 'declared', 'found', 'position', 'item'],
  shared: () => '',
  draw: drawSlogans,
};
