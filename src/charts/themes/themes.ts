/** What each place wants: a dot for each statement and theme. */
import type { ThemeId } from '../../reading/record.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang, Table } from '../../tables/table.ts';
import { themesByPlace } from '../../tables/themes-by-place.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import type { Chart } from '../chart.ts';
import { inferredNote, leftOutNote, paragraph, WHAT_A_STATEMENT_IS } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { capitalised, distinctPlaces, inSentence, namedOrCounted, placeLabel } from '../words.ts';
import { MOST_PLACES_IN_DOTS } from './draw-many-themes.ts';
import { drawThemes } from './draw-themes.ts';

type ThemesTable = Table<ThemeRow>;

/** For each theme in the order of the rows, how many places state it. */
function spread(table: ThemesTable): Map<ThemeId, number> {
  const counts = new Map<ThemeId, number>();
  for (const { theme, count } of table.rows) {
    counts.set(theme, (counts.get(theme) ?? 0) + (count === null ? 0 : 1));
  }
  return counts;
}

const dotCount = (table: ThemesTable): number =>
  table.rows.reduce((sum, { units }) => sum + units.length, 0);

/** `all six places`, `both places`. */
function allPlaces(n: number): string {
  return n === 2 ? 'both places' : `all ${countWord(n, 'en')} places`;
}

/** The themes that the fewest places state, when they are few enough to name. */
function rarest(counts: ReadonlyMap<ThemeId, number>, lang: Lang) {
  const least = Math.min(...counts.values());
  const themes = [...counts].filter(([, count]) => count === least).map(([theme]) => theme);
  const labels = themes.map((theme) => inSentence(THEME_LABELS[theme][lang], lang));
  const more =
    lang === 'en' ? `${countWord(labels.length, 'en')} others` : `另有${labels.length}个`;
  return { least, names: labels.length > 2 ? more : listed(labels, lang) };
}

function titleOfOne(place: ThemeRow, stated: number, all: number, lang: Lang): string {
  const name = placeLabel(place, lang);
  return lang === 'en'
    ? `${name} speaks of ${countWord(stated, 'en')} of the ${all} themes`
    : `${all}个主题，${name}谈到${stated}个`;
}

function title(table: ThemesTable, lang: Lang): string {
  const places = distinctPlaces(table.rows);
  const counts = spread(table);
  const [only, ...others] = places;
  if (only === undefined) return lang === 'en' ? 'No place is stated' : '没有地方';
  const stated = [...counts.values()].filter((count) => count > 0).length;
  if (others.length === 0) return titleOfOne(only, stated, counts.size, lang);
  const n = places.length;
  const common = [...counts.values()].filter((count) => count === n).length;
  if (common === 0) {
    return lang === 'en'
      ? `None of ${counts.size} themes comes up in ${allPlaces(n)}`
      : `${counts.size}个主题，没有一个是${countWord(n, 'zh')}地都谈到的`;
  }
  const { least, names } = rarest(counts, lang);
  if (lang === 'zh') {
    const rare = least === 0 ? `${names}无人提到` : `${names}只有${countWord(least, 'zh')}地提到`;
    return `${counts.size}个主题中有${common}个${countWord(n, 'zh')}地都谈到，${rare}`;
  }
  const verb = common === 1 ? 'comes' : 'come';
  const rare = least === 0 ? 'none' : `only ${countWord(least, 'en')}`;
  const inAll = common === 0 ? 'None' : capitalised(countWord(common, 'en'));
  return `${inAll} of ${counts.size} themes ${verb} up in ${allPlaces(n)}, ${names} in ${rare}`;
}

function truncatedNote(places: readonly ThemeRow[], lang: Lang): string {
  const names = places.filter(({ truncated }) => truncated).map((place) => placeLabel(place, lang));
  if (names.length === 0) return '';
  return lang === 'en'
    ? `Only a part of the text of ${namedOrCounted(names, lang)} can be read, so a blank there proves nothing.`
    : `${namedOrCounted(names, lang)}的文本只有一部分可读，那里的空白不能说明什么。`;
}

/** With a cell instead of a dot each. */
const MANY = {
  en: 'With so many places a cell holds the number of statements instead of a dot for each. A statement with two themes counts twice.',
  zh: '地方太多，一格只写打算的条数，不逐条画点。一条有两个主题就计两次。',
} as const;

function note(table: ThemesTable, lang: Lang): string {
  const places = distinctPlaces(table.rows);
  const { forward = 0, framing = 0 } = table.counts;
  const dots = dotCount(table);
  const framed =
    framing === 0
      ? { en: '', zh: '' }
      : {
          en: `, and ${plural(framing, 'statement')} without a theme ${framing === 1 ? 'is' : 'are'} left out`,
          zh: `，没有主题的${framing}条不在图上`,
        };
  const what =
    places.length > MOST_PLACES_IN_DOTS
      ? MANY[lang]
      : lang === 'en'
        ? `${plural(dots, 'dot')} over ${plural(forward, 'statement')}: a statement with two themes stands twice${framed.en}.`
        : `${forward}条打算画成${dots}个点：一条有两个主题就画两次${framed.zh}。`;
  const genres =
    new Set(places.map((place) => place.genres.join(' '))).size < 2
      ? ''
      : lang === 'en'
        ? 'The kinds of text differ, and so does what they tell.'
        : '文体不同，详略也不同。';
  const silence =
    lang === 'en' ? 'A dash means not stated, which is not zero.' : '“–”表示未提及，不等于零。';
  const caution =
    lang === 'en'
      ? 'A stated priority is not money spent, and money spent is not a result.'
      : '说了不等于花了钱，花了钱也不等于有成效。';
  const order =
    places.length < 2
      ? ''
      : lang === 'en'
        ? 'Places stand in the order of their official codes.'
        : '各地按行政区划代码排列。';
  return paragraph(
    [
      what,
      WHAT_A_STATEMENT_IS[lang],
      silence,
      truncatedNote(places, lang),
      leftOutNote(table.counts, lang),
      genres,
      inferredNote(places, lang),
      order,
      caution,
    ],
    lang,
  );
}

/** For each place its most frequent themes, which is what the eye takes from the chart. */
function alt(table: ThemesTable, lang: Lang): string {
  const parts = distinctPlaces(table.rows).map((place) => {
    const rows = table.rows.filter((row) => row.place === place.place && row.count !== null);
    const most = Math.max(0, ...rows.map(({ units }) => units.length));
    const top = rows
      .filter(({ units }) => units.length === most)
      .map(({ theme }) => inSentence(THEME_LABELS[theme][lang], lang));
    const name = placeLabel(place, lang);
    if (most === 0) return lang === 'en' ? `${name}: no theme` : `${name}：无主题`;
    return lang === 'en'
      ? `${name}: ${top.join(', ')} (${most} of ${place.forward})`
      : `${name}：${listed(top, 'zh')}（${place.forward}条中的${most}条）`;
  });
  if (parts.length === 0) return lang === 'en' ? 'No place is stated.' : '没有写明地方。';
  return lang === 'en'
    ? `Dots by place and theme. Most frequent: ${parts.join('; ')}.`
    : `各地各主题的点图。最多的是：${parts.join('；')}。`;
}

export const themes: Chart<ThemeRow> = {
  id: 'themes',
  table: themesByPlace,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['place', 'theme', 'count', 'shareOfUnits'],
  shared: () => '',
  draw: drawThemes,
};
