/** The explorer's choice as a table: place by theme, every number, and links to the sentences. */
import type { ThemeId } from '../../reading/record.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { DrawContext } from '../chart.ts';
import { element, escapeMarkup } from '../svg-markup.ts';
import { genreLabel, NOT_STATED, placeLabel } from '../words.ts';
import { measured, unitsWith } from './choice.ts';
import type { Choice } from './choice.ts';
import type { ComparePlace } from './compare-data.ts';
import { genresOf, percentage } from './compare-words.ts';

const HEADS = {
  en: [
    'Place',
    'Theme',
    'Statements',
    'of',
    'Share',
    'Share of characters',
    'Position',
    'Sentences',
  ],
  zh: ['地方', '文体', '主题', '条数', '总条数', '占比', '字数占比', '位置', '句子'],
} as const;

const cell = (words: string): string => element('td', {}, escapeMarkup(words));

function valueCells(place: ComparePlace, theme: ThemeId, { lang }: Choice): string {
  const units = unitsWith(place, [theme]);
  const total = cell(String(place.n));
  if (units.length === 0) {
    const silent = escapeMarkup(NOT_STATED[lang]);
    return element('td', {}, silent) + total + element('td', { colspan: 3 }, silent);
  }
  const share = (measure: 'share' | 'characters') =>
    cell(percentage(measured(units, place, measure) ?? 0));
  const positions = units.map(({ position }) => position.toFixed(2)).join(' ');
  return (
    cell(String(units.length)) + total + share('share') + share('characters') + cell(positions)
  );
}

function toRow(place: ComparePlace, theme: ThemeId, choice: Choice, href: DrawContext['href']) {
  const { lang } = choice;
  const links = unitsWith(place, [theme]).map(({ id }) =>
    element('a', { href: href(id) }, escapeMarkup(id)),
  );
  return element(
    'tr',
    {},
    cell(placeLabel(place, lang)) +
      cell(genreLabel(genresOf(place), lang)) +
      cell(THEME_LABELS[theme][lang]),
    valueCells(place, theme, choice),
    `<td>${links.join(' ')}</td>`,
  );
}

/** A `<table>`, places in the chosen order, themes by family. */
export function drawCompareTable(choice: Choice, href: DrawContext['href']): string {
  const heads = HEADS[choice.lang].map((words) => `<th scope="col">${escapeMarkup(words)}</th>`);
  const rows = choice.places.flatMap((place) =>
    choice.themes.map((theme) => toRow(place, theme, choice, href)),
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
