/** What the explorer says of a choice: title, status, note and alternative text, computed. */
import type { Lang } from '../../tables/table.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import { inferredNote, leftOutNote, paragraph, WHAT_A_STATEMENT_IS } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { genreLabel, INFERRED, inSentence, namedOrCounted, placeLabel } from '../words.ts';
import { unitsWith } from './choice.ts';
import type { Choice } from './choice.ts';
import type { CompareData, ComparePlace } from './compare-data.ts';
import type { Measure } from './compare-state.ts';

/** Up to how many places or themes a title names one by one. */
const MOST_NAMED = 3;

/** Kinds of the documents of a place, each once. */
export function genresOf({ documents }: ComparePlace): string[] {
  return [...new Set(documents.map(({ genre }) => genre))];
}

/** Kind of text, n and, where it is so, that the place is inferred. */
export function placeDetails(place: ComparePlace, lang: Lang): string[] {
  const inferred = place.basis === 'inferred' ? [INFERRED[lang]] : [];
  return [genreLabel(genresOf(place), lang), `n = ${place.n}`, ...inferred];
}

/** `16%`, `<1%`. */
export function percentage(share: number): string {
  return share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}

/** How many different statements carry a chosen theme; one of two places is one. */
function chosenCount({ places, themes }: Choice): number {
  return new Set(places.flatMap((place) => unitsWith(place, themes).map(({ id }) => id))).size;
}

function who({ places, of, lang }: Choice): string {
  if (places.length <= MOST_NAMED && places.length < of.places) {
    return listed(
      places.map((place) => placeLabel(place, lang)),
      lang,
    );
  }
  const [n, all] = [places.length, of.places].map((count) => countWord(count, lang));
  if (places.length < of.places)
    return lang === 'en' ? `${n} of ${all} places` : `${all}地中的${n}地`;
  if (places.length === 1) return lang === 'en' ? 'one place' : '一地';
  return lang === 'en' ? `all ${n} places` : `全部${n}地`;
}

function what({ themes, of, lang }: Choice): string {
  if (themes.length === of.themes)
    return lang === 'en' ? `all ${of.themes} themes` : `全部${of.themes}个主题`;
  if (themes.length <= MOST_NAMED) {
    return listed(
      themes.map((theme) => inSentence(THEME_LABELS[theme][lang], lang)),
      lang,
    );
  }
  const n = countWord(themes.length, lang);
  return lang === 'en' ? `${n} of ${of.themes} themes` : `${of.themes}个主题中的${n}个`;
}

/** The title where nothing is stated, which is not a count of 0. */
function silentTitle(choice: Choice): string {
  const { themes, of, lang } = choice;
  const every = themes.length === of.themes;
  return lang === 'en'
    ? `No statement on ${every ? 'any theme' : what(choice)} from ${who(choice)}`
    : `${who(choice)}未提及${every ? '任何主题' : what(choice)}`;
}

/** What the figure shows, as a sentence without a full stop. */
export function compareTitle(choice: Choice): string {
  const [place, theme] = [who(choice), what(choice)];
  const n = chosenCount(choice);
  if (n === 0) return silentTitle(choice);
  const words: Readonly<Record<Measure, readonly [en: string, zh: string]>> = {
    count: [
      `${plural(n, 'statement')} on ${theme} from ${place}`,
      `${place}关于${theme}的打算，共${n}条`,
    ],
    share: [
      `Share of statements on ${theme}, from ${place}`,
      `${place}的打算中，${theme}各占几成（按条数）`,
    ],
    characters: [
      `Share of characters on ${theme}, from ${place}`,
      `${place}的打算中，${theme}各占几成（按字数）`,
    ],
    position: [
      `Where statements on ${theme} stand in the text, from ${place}`,
      `${place}在文中何处谈${theme}`,
    ],
  };
  return words[choice.state.measure][choice.lang === 'en' ? 0 : 1];
}

const MARKS: Readonly<
  Record<Measure, Readonly<Record<'dots' | 'bars', readonly [string, string]>>>
> = {
  count: {
    dots: ['A dot is one statement.', '一个点是一条打算。'],
    bars: [
      'A bar is as long as its number of statements; each piece is one. All bars share one scale.',
      '条的长度是打算的条数，每段是一条；所有的条用同一比例。',
    ],
  },
  share: {
    dots: [
      'A dot is one statement; above the dots their share of all that the place intends, and n of N.',
      '一个点是一条打算；点上方是占该地全部打算的比例，以及N条中的n条。',
    ],
    bars: [
      'A bar is the share of all that the place intends, each piece one statement, with n of N. All bars share one scale.',
      '条的长度是占该地全部打算的比例，每段是一条，并注明N条中的n条；所有的条用同一比例。',
    ],
  },
  characters: {
    dots: [
      'A dot is one statement, its area the number of its characters; above the dots their share of the characters of all that the place intends, and n of N statements.',
      '一个点是一条打算，面积是字数；点上方是占该地全部打算字数的比例，以及N条中的n条。',
    ],
    bars: [
      'A bar is the share of the characters of all that the place intends, each piece one statement, with n of N statements. All bars share one scale.',
      '条的长度是占该地全部打算字数的比例，每段是一条，并注明N条中的n条；所有的条用同一比例。',
    ],
  },
  position: {
    dots: [
      'A dot is one statement, where its middle stands between the beginning of the text (0) and its end (1), as far as the text can be read.',
      '一个点是一条打算，画在其中点在正文中的位置：0为开头，1为结尾，以可读部分计。',
    ],
    bars: [
      'A bar is one statement, from where it begins to where it ends, between the beginning of the text (0) and its end (1), as far as the text can be read.',
      '一段是一条打算，从它开始处到结束处：0为正文开头，1为结尾，以可读部分计。',
    ],
  },
};

const DENSE = [
  'With so many columns a cell holds the number of its statements instead of a mark each; a line at its foot shows a share. Choose fewer places or themes to see every statement.',
  '列太多时，一格只写打算的条数，格底横线表示占比。少选几个地方或主题，即可逐条显示。',
] as const;

function truncatedNote(places: readonly ComparePlace[], lang: Lang): string {
  const part = places.filter(({ truncated }) => truncated);
  if (part.length === 0) return '';
  const names = namedOrCounted(
    part.map((place) => placeLabel(place, lang)),
    lang,
  );
  return lang === 'en'
    ? `Only a part of the text of ${names} can be read, so a blank there proves nothing.`
    : `${names}的文本只有一部分可读，那里的空白不能说明什么。`;
}

function genresNote({ places, lang }: Choice, dense: boolean): string {
  const genres = [...new Set(places.flatMap(genresOf))];
  if (genres.length < 2) return '';
  const kinds = genreLabel(genres, lang);
  if (lang === 'zh') {
    return `文体不同（${kinds}），详略也不同；各地的文体与条数n见${dense ? '下表' : '图'}。`;
  }
  const where = dense ? 'stand in the table' : 'stand with each place';
  return `The kinds of text differ (${kinds}), and so does what they tell; kind and n ${where}.`;
}

function sortNote({ state, lang, places }: Choice): string {
  if (places.length < 2) return '';
  const words = {
    documents: ['Places stand in the order of the documents.', '各地按文件先后排列。'],
    code: ['Places stand in the order of their official codes.', '各地按行政区划代码排列。'],
    name: ['Places stand in the order of the alphabet.', '各地按拼音排列。'],
    value: [
      'Places are ranked because you asked for it; so few statements rank nothing for certain.',
      '各地按数值排列，是应读者所选；条数这么少，排名说明不了多少。',
    ],
  } as const;
  return words[state.sort][lang === 'en' ? 0 : 1];
}

/** What a mark is, n, kinds of text, what is left out and why. */
export function compareNote(choice: Choice, data: CompareData, dense: boolean): string {
  const { lang, places, themes, of, state } = choice;
  const index = lang === 'en' ? 0 : 1;
  const all = new Set(places.flatMap(({ units }) => units.map(({ id }) => id))).size;
  const without = all - chosenCount(choice);
  const rest =
    themes.length < of.themes || without === 0
      ? ''
      : lang === 'en'
        ? `${plural(without, 'statement')} without a theme ${without === 1 ? 'is' : 'are'} not shown but ${without === 1 ? 'counts' : 'count'} in N.`
        : `没有主题的${without}条不画出，但计入总数N。`;
  const twice =
    state.measure !== 'position' && themes.length > 1
      ? ['A statement with two of the themes stands twice.', '一条有两个所选主题就画两次。'][index]
      : '';
  return paragraph(
    [
      dense ? DENSE[index] : MARKS[state.measure][state.form][index],
      twice ?? '',
      WHAT_A_STATEMENT_IS[lang],
      rest,
      lang === 'en' ? 'A dash means not stated, which is not zero.' : '“–”表示未提及，不等于零。',
      truncatedNote(places, lang),
      leftOutNote(data.leftOut, lang),
      genresNote(choice, dense),
      inferredNote(places, lang),
      sortNote(choice),
      lang === 'en'
        ? 'A stated priority is not money spent, and money spent is not a result.'
        : '说了不等于花了钱，花了钱也不等于有成效。',
    ],
    lang,
  );
}

/** More places than this are told of as one sum. */
const MOST_TOLD = 12;

function altOf(place: ComparePlace, { themes, lang }: Choice): string {
  const n = unitsWith(place, themes).length;
  const name = placeLabel(place, lang);
  if (n === 0) return lang === 'en' ? `${name}: not stated` : `${name}：未提及`;
  return lang === 'en' ? `${name}: ${n} of ${place.n}` : `${name}：${place.n}条中的${n}条`;
}

/** Ends the alternative text where the table stands below the figure. */
export const TABLE_BELOW: Readonly<Record<Lang, string>> = {
  en: ' The table below has every number.',
  zh: '下表列出全部数字。',
};

/** For each place how many of its statements carry a chosen theme; of many places, their sum. */
export function compareAlt(choice: Choice): string {
  const { places, lang } = choice;
  const n = chosenCount(choice);
  const parts =
    places.length > MOST_TOLD
      ? [lang === 'en' ? `${places.length} places: ${n}` : `${places.length}地共${n}条`]
      : places.map((place) => altOf(place, choice));
  return lang === 'en'
    ? `Statements that carry a chosen theme. ${parts.join('; ')}.`
    : `带有所选主题的打算。${parts.join('；')}。`;
}
