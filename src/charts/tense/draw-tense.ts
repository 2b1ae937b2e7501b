/** One layout of the tense chart: a bar a place, a cell a unit, drawn by Plot from pixels. */
import { plot, rect, text } from '@observablehq/plot';

import type { TenseRow } from '../../tables/tense-by-place.ts';
import { SUBSTANTIVE_TENSES, TENSE_LABELS } from '../../tables/tense-by-place.ts';
import type { Lang, Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing, Layout } from '../chart.ts';
import type { MarkMeaning } from '../mark.ts';
import { plotToDrawing, DATA_MARKS } from '../plot-to-drawing.ts';
import { textWidth } from '../text-width.ts';
import { distinctPlaces, genreLabel, inSentence, INFERRED, placeLabel } from '../words.ts';

interface Sizes {
  readonly fontSize: number;
  readonly line: number;
  /** Width of the names beside the bars; 0 where they stand above them. */
  readonly labels: number;
  readonly bar: number;
  /** Between the end of one place and the next. */
  readonly gap: number;
}

const SIZES: Readonly<Record<Layout, Sizes>> = {
  narrow: { fontSize: 12, line: 16, labels: 0, bar: 22, gap: 14 },
  wide: { fontSize: 13, line: 17, labels: 166, bar: 24, gap: 12 },
};

/** Between two entries of the key; a third of it between a swatch and its word. */
const KEY_GAP = 15;

/** Between two cells; a cell narrower than twice this gets none. */
const CELL_GAP = 1;

interface Cell extends MarkMeaning {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

interface Words {
  readonly style: 'place' | 'muted';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Bar {
  readonly cells: readonly Cell[];
  readonly words: readonly Words[];
  readonly bottom: number;
}

/** Kept free between a segment's words and those of the next one. */
const WORD_GAP = 7;

/** `Review 3 · 10%` or `回顾3（10%）`, or as much of it as fits. */
function segmentLabel(row: TenseRow, lang: Lang, room: number, fontSize: number): string {
  const name = TENSE_LABELS[row.tense][lang];
  const count = String(row.units.length);
  const share = `${Math.round((row.shareOfUnits ?? 0) * 100)}%`;
  const whole = lang === 'en' ? `${name} ${count} · ${share}` : `${name}${count}（${share}）`;
  const fits = [whole, lang === 'en' ? `${name} ${count}` : `${name}${count}`];
  const words = fits.find((each) => textWidth(each, fontSize) + WORD_GAP <= room) ?? count;
  return textWidth(words, fontSize) <= room ? words : '';
}

function cellsOf(
  row: TenseRow,
  x: number,
  unitWidth: number,
  y1: number,
  y2: number,
  lang: Lang,
): Cell[] {
  const tense = inSentence(TENSE_LABELS[row.tense][lang], lang);
  const gap = unitWidth > 2 * CELL_GAP ? CELL_GAP : 0;
  return row.units.map((unit, index) => ({
    units: [unit],
    place: row.place,
    theme: null,
    label: `${placeLabel(row, lang)}, ${tense}, ${index + 1}/${row.units.length}`,
    look: row.tense,
    x1: x + index * unitWidth,
    x2: x + (index + 1) * unitWidth - gap,
    y1,
    y2,
  }));
}

/** `speech, n = 47`, with `inferred` before it where an editor found out the place. */
function detailOf({ basis, genres, substantive }: TenseRow, lang: Lang): string {
  const inferred = basis === 'inferred' ? [INFERRED[lang]] : [];
  const parts = [...inferred, genreLabel(genres, lang), `n = ${substantive}`];
  return parts.join(lang === 'en' ? ', ' : '，');
}

function barOf(rows: readonly TenseRow[], top: number, context: DrawContext): Bar {
  const { lang, layout } = context;
  const { fontSize, line, labels, bar } = SIZES[layout];
  const [place] = rows;
  if (place === undefined) return { cells: [], words: [], bottom: top };
  const detail = detailOf(place, lang);
  const name = placeLabel(place, lang);
  const beside = labels > 0;
  const nameWords: Words[] = [
    { style: 'place', text: name, x: 0, y: top + line / 2 },
    beside
      ? { style: 'muted', text: detail, x: 0, y: top + line * 1.5 }
      : {
          style: 'muted',
          text: detail,
          x: textWidth(name, fontSize, 'bold') + 8,
          y: top + line / 2,
        },
  ];
  const barTop = beside ? top : top + line + 2;
  const unitWidth = (LAYOUT_WIDTHS[layout] - labels) / Math.max(1, place.substantive);
  let x = labels;
  const cells: Cell[] = [];
  const words: Words[] = [];
  for (const row of rows) {
    const width = row.units.length * unitWidth;
    cells.push(...cellsOf(row, x, unitWidth, barTop, barTop + bar, lang));
    const label = row.units.length === 0 ? '' : segmentLabel(row, lang, width, fontSize);
    if (label !== '')
      words.push({ style: 'muted', text: label, x, y: barTop + bar + line / 2 + 1 });
    x += width;
  }
  return { cells, words: [...nameWords, ...words], bottom: barTop + bar + line + 2 };
}

/** A swatch and its word for each tense, so that a segment too short for its name can be read. */
function keyOf({ lang, layout }: DrawContext) {
  const { fontSize, line } = SIZES[layout];
  let x = 0;
  return SUBSTANTIVE_TENSES.map((tense) => {
    const word = TENSE_LABELS[tense][lang];
    const swatch = { tense, word, x1: x, x2: x + fontSize, y1: 1, y2: line - 3, y: line / 2 };
    x += fontSize + KEY_GAP / 3 + textWidth(word, fontSize) + KEY_GAP;
    return { ...swatch, x: swatch.x2 + KEY_GAP / 3 };
  });
}

/** Draws the chart; what a place has none of has no cell, and the table says so. */
export function drawTense(table: Table<TenseRow>, context: DrawContext): Drawing {
  const bars: Bar[] = [];
  for (const { place } of distinctPlaces(table.rows)) {
    const rows = table.rows.filter((row) => row.place === place);
    const last = bars.at(-1);
    bars.push(
      barOf(
        rows,
        (last?.bottom ?? SIZES[context.layout].line) + SIZES[context.layout].gap,
        context,
      ),
    );
  }
  const key = keyOf(context);
  const cells = bars.flatMap((bar) => bar.cells);
  const words = bars.flatMap((bar) => bar.words);
  const drawn = plot({
    document: context.document,
    width: LAYOUT_WIDTHS[context.layout],
    height: Math.ceil(bars.at(-1)?.bottom ?? 0),
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ...key.map((entry) =>
        rect([entry], {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          className: `look-${entry.tense} chart-swatch`,
        }),
      ),
      text(key, { x: 'x', y: 'y', text: 'word', textAnchor: 'start', className: 'chart-muted' }),
      ...(['place', 'muted'] as const).map((style) =>
        text(
          words.filter((word) => word.style === style),
          { x: 'x', y: 'y', text: 'text', textAnchor: 'start', className: `chart-${style}` },
        ),
      ),
      rect(cells, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', className: DATA_MARKS }),
    ],
  });
  return plotToDrawing(drawn, cells, context);
}
