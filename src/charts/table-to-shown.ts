/** From a chart's table to what a page shows of it: words instead of codes, links to sentences. */
import type { ThemeId } from '../reading/record.ts';
import type { Cell, InBothLangs, Lang, Row, Table } from '../tables/table.ts';
import { THEME_LABELS } from '../tables/theme-families.ts';
import type { Chart, DrawContext } from './chart.ts';
import { sourceWords } from './source-words.ts';
import { NO_THEME, NOT_STATED } from './words.ts';

interface ShownRow {
  readonly cells: readonly string[];
  /** The row's sentences; `href` is null where they have no address. */
  readonly units: readonly { readonly id: string; readonly href: string | null }[];
}

export interface ShownTable {
  readonly head: readonly string[];
  readonly unitsHead: string;
  readonly rows: readonly ShownRow[];
}

const SENTENCES: InBothLangs = { en: 'Sentences', zh: '句子' };

const isTheme = (code: string): code is ThemeId => code in THEME_LABELS;

const themeLabel = (code: Cell, lang: Lang): string =>
  typeof code === 'string' && isTheme(code) ? THEME_LABELS[code][lang] : NO_THEME[lang];

function placeLabel(row: Row, lang: Lang): string {
  const name = lang === 'en' ? row.placeNameEn : row.placeName;
  return typeof name === 'string' ? name : String(row.place);
}

const percentage = (share: number): string => `${Math.round(share * 100)}%`;

/** A cell as words. Silence is `not stated`, never an empty cell or a zero. */
function cellWords(name: string, row: Row, context: Pick<DrawContext, 'lang' | 'phrase'>): string {
  const { lang } = context;
  const cell = row[name === 'placeNames' && lang === 'en' ? 'placeNamesEn' : name] ?? null;
  if (name === 'place') return placeLabel(row, lang);
  if (name === 'theme' || name === 'mainTheme') return themeLabel(cell, lang);
  if (cell === null) return NOT_STATED[lang];
  if (typeof cell === 'number' && name.startsWith('share')) return percentage(cell);
  if (typeof cell === 'string') return sourceWords(cell, context).text;
  return Array.isArray(cell) ? cell.join(lang === 'en' ? ', ' : '、') : String(cell);
}

/** The chart's shown columns and a last one with the sentences of each row. */
export function tableToShown<R extends Row>(
  chart: Chart<R>,
  table: Table<R>,
  context: Pick<DrawContext, 'lang' | 'href' | 'phrase'>,
): ShownTable {
  const { lang, href } = context;
  const titles = new Map(table.columns.map(({ name, title }) => [name, title[lang]]));
  return {
    head: chart.shown.map((name) => titles.get(name) ?? name),
    unitsHead: SENTENCES[lang],
    rows: table.rows.map((row) => ({
      cells: chart.shown.map((name) => cellWords(name, row, context)),
      units: row.units.map((id) => ({ id, href: href(id) })),
    })),
  };
}
