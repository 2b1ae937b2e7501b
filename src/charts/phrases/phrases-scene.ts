/** What the phrases chart is made of before Plot draws it: cells and words in pixels. */
import type { PhraseRow } from '../../tables/phrases-by-place.ts';
import type { InBothLangs, Lang } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Layout } from '../chart.ts';
import type { MarkMeaning } from '../mark.ts';
import { textWidth } from '../text-width.ts';
import { distinctPlaces, genreLabel, INFERRED, placeLabel } from '../words.ts';
import { meaningOf } from './meanings.ts';

interface Sizes {
  readonly fontSize: number;
  readonly line: number;
  /** Width of the phrases beside the columns; 0 where they stand above their cells. */
  readonly labels: number;
  readonly cell: number;
  readonly mostColumns: number;
  readonly widestColumn: number;
}

const SIZES: Readonly<Record<Layout, Sizes>> = {
  narrow: { fontSize: 12, line: 15, labels: 0, cell: 20, mostColumns: 5, widestColumn: 72 },
  wide: { fontSize: 13, line: 17, labels: 216, cell: 22, mostColumns: 6, widestColumn: 92 },
};

/** Narrow columns hold six places when their names stand on two levels. */
const COLUMN_GAP = 4;
const ROW_GAP = 6;
const PANEL_GAP = 26;

const HEADINGS: Readonly<Record<PhraseRow['how'], InBothLangs>> = {
  found: { en: 'Shared by several places', zh: '多地共有' },
  chosen: { en: 'Chosen by hand', zh: '人工选定' },
};

/** Shown where a phrase isn't in the text that can be read. */
const ABSENT = '–';

interface Cell extends MarkMeaning {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface PhraseWords {
  readonly style: 'place' | 'muted' | 'family' | 'theme' | 'silent' | 'cell-count';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Scene {
  readonly cells: readonly Cell[];
  readonly words: readonly PhraseWords[];
  /** Heights of the lines between the phrases. */
  readonly rules: readonly number[];
  readonly bottom: number;
}

interface Panel {
  readonly columns: readonly { readonly place: PhraseRow; readonly left: number }[];
  readonly columnWidth: number;
  readonly sizes: Sizes;
  readonly context: DrawContext;
}

function toPanels(rows: readonly PhraseRow[], context: DrawContext): Panel[] {
  const sizes = SIZES[context.layout];
  const places = distinctPlaces(rows);
  const panels = Math.ceil(places.length / (sizes.mostColumns + 1));
  const most = Math.ceil(places.length / Math.max(1, panels));
  const room = (LAYOUT_WIDTHS[context.layout] - sizes.labels) / Math.max(1, most);
  const columnWidth = Math.min(room, sizes.widestColumn);
  return Array.from({ length: panels }, (_, index) => ({
    columns: places.slice(index * most, (index + 1) * most).map((place, column) => ({
      place,
      left: sizes.labels + column * columnWidth,
    })),
    columnWidth,
    sizes,
    context,
  }));
}

/** Names, on two levels in turn where they are wider than a column, over the kinds of text. */
function headScene({ columns, columnWidth, sizes, context }: Panel, top: number): Scene {
  const { lang, layout } = context;
  const { line, fontSize } = sizes;
  const names = columns.map(({ place }) => placeLabel(place, lang));
  const widths = names.map((name) => textWidth(name, fontSize, 'bold'));
  const levels = Math.max(...widths) <= columnWidth - COLUMN_GAP ? 1 : 2;
  const words = columns.flatMap(({ place, left }, index): PhraseWords[] => {
    const last = LAYOUT_WIDTHS[layout] - (widths[index] ?? 0);
    return [
      {
        style: 'place',
        text: names[index] ?? '',
        x: Math.max(0, Math.min(left, last)),
        y: top + ((index % levels) + 0.5) * line,
      },
      {
        style: 'muted',
        text: genreLabel(place.genres, lang),
        x: left,
        y: top + (levels + 0.5) * line,
      },
      ...(place.basis === 'inferred'
        ? [
            {
              style: 'muted',
              text: INFERRED[lang],
              x: left,
              y: top + (levels + 1.5) * line,
            } as const,
          ]
        : []),
    ];
  });
  const lines = columns.some(({ place }) => place.basis === 'inferred') ? 2 : 1;
  return { cells: [], words, rules: [], bottom: top + (levels + lines) * line };
}

/** The phrase and, where it is known and the page is English, its meaning beside or below it. */
function labelWords(phrase: string, top: number, { sizes, context }: Panel): PhraseWords[] {
  const { fontSize, line, labels } = sizes;
  const meaning = context.lang === 'zh' ? null : meaningOf(phrase, context.phrase);
  const x = labels > 0 ? 0 : textWidth(phrase, fontSize) + 8;
  const room = (labels > 0 ? labels : LAYOUT_WIDTHS[context.layout]) - x;
  const fits = meaning !== null && textWidth(meaning, fontSize) <= room;
  // Alone beside its cells, a phrase stands at their height.
  const y = top + (labels > 0 && !fits ? line : line / 2);
  const words: PhraseWords[] = [{ style: 'theme', text: phrase, x: 0, y }];
  if (!fits) return words;
  return [...words, { style: 'muted', text: meaning, x, y: labels > 0 ? y + line : y }];
}

function cellLabel(row: PhraseRow, lang: Lang): string {
  const { count } = row;
  const name = placeLabel(row, lang);
  return lang === 'en'
    ? `${name}, ${row.phrase}, ${count ?? 0}`
    : `${name}，${row.phrase}，${count ?? 0}`;
}

function phraseScene(rows: readonly PhraseRow[], top: number, panel: Panel): Scene {
  const { columns, sizes, context } = panel;
  const { labels, line, cell } = sizes;
  const [first] = rows;
  const labelTop = top + ROW_GAP;
  const y1 = labels > 0 ? labelTop + (2 * line - cell) / 2 : labelTop + line + 2;
  const y = y1 + cell / 2;
  const words = first === undefined ? [] : labelWords(first.phrase, labelTop, panel);
  const cells: Cell[] = [];
  for (const { place, left } of columns) {
    const row = rows.find((each) => each.place === place.place);
    if (row === undefined || row.count === null) {
      words.push({ style: 'silent', text: ABSENT, x: left + cell / 2 - 3, y });
      continue;
    }
    const { units, count } = row;
    cells.push({
      units,
      place: row.place,
      theme: null,
      look: 'phrase',
      label: cellLabel(row, context.lang),
      x1: left,
      x2: left + cell,
      y1,
      y2: y1 + cell,
    });
    const width = textWidth(String(count), sizes.fontSize);
    words.push({ style: 'cell-count', text: String(count), x: left + (cell - width) / 2, y });
  }
  return {
    cells,
    words,
    rules: [top],
    bottom: Math.max(y1 + cell, labelTop + (labels > 0 ? 2 : 1) * line) + ROW_GAP,
  };
}

function joinScenes(scenes: readonly Scene[], top: number): Scene {
  return {
    cells: scenes.flatMap(({ cells }) => cells),
    words: scenes.flatMap(({ words }) => words),
    rules: scenes.flatMap(({ rules }) => rules),
    bottom: scenes.at(-1)?.bottom ?? top,
  };
}

function headingScene(how: PhraseRow['how'], top: number, { sizes, context }: Panel): Scene {
  const y = top + sizes.line * 1.1;
  const words: PhraseWords[] = [{ style: 'family', text: HEADINGS[how][context.lang], x: 0, y }];
  return { cells: [], words, rules: [], bottom: y + sizes.line * 0.7 };
}

function panelScene(rows: readonly PhraseRow[], top: number, panel: Panel): Scene {
  const scenes = [headScene(panel, top)];
  const bottom = (): number => scenes.at(-1)?.bottom ?? top;
  for (const how of ['found', 'chosen'] as const) {
    const byPhrase = Map.groupBy(
      rows.filter((row) => row.how === how),
      ({ phrase }) => phrase,
    );
    if (byPhrase.size > 0) scenes.push(headingScene(how, bottom(), panel));
    for (const each of byPhrase.values()) scenes.push(phraseScene(each, bottom(), panel));
  }
  return joinScenes(scenes, top);
}

/** Everything in its place, in as many panels below each other as the places need. */
export function phrasesScene(rows: readonly PhraseRow[], context: DrawContext): Scene {
  const scenes: Scene[] = [];
  for (const panel of toPanels(rows, context)) {
    const above = scenes.at(-1)?.bottom;
    scenes.push(panelScene(rows, above === undefined ? 0 : above + PANEL_GAP, panel));
  }
  return joinScenes(scenes, 0);
}
