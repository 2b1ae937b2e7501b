/** One layout of the explorer's figure, from a choice; the same code at build and in the browser. */
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing, Layout } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { element, shortNumber } from '../svg-markup.ts';
import type { CellContext } from './cell-context.ts';
import { measured } from './choice.ts';
import type { Choice } from './choice.ts';
import { baselineOf, COMPARE_SIZES } from './compare-sizes.ts';
import { drawHeads, drawLines } from './draw-heads.ts';
import { COLUMN_GAP, drawHeading, drawRow } from './draw-row.ts';
import type { DrawnRow, Frame } from './draw-row.ts';
import { toGrid } from './grid.ts';
import type { Grid } from './grid.ts';

/** Heads are drawn again when they have moved this far up, above so many rows or a heading. */
const REPEAT = { px: 560, rows: 6 };

/** Columns have whole pixels from this width on: of a narrower one they would cost much. */
const WHOLE_FROM_PX = 20;

function toFrame({ columns, dense }: Grid, layout: Layout): Frame {
  const sizes = COMPARE_SIZES[layout];
  const count = Math.max(1, columns.length);
  const beside = dense ? sizes.dense.labels : sizes.labels;
  const labels = dense || count <= sizes.columnsBesideLabels ? beside : 0;
  const widest = dense ? sizes.dense.widestCell : sizes.widestColumn;
  const share = (LAYOUT_WIDTHS[layout] - labels) / count;
  const columnWidth = Math.min(share < WHOLE_FROM_PX ? share : Math.floor(share), widest);
  return { sizes, labels, columnWidth, right: labels + count * columnWidth };
}

function cellContext(
  grid: Grid,
  frame: Frame,
  choice: Choice,
  href: DrawContext['href'],
): CellContext {
  const { state, lang } = choice;
  const cells = grid.rows.flatMap((row) => row.cells);
  const values = cells.map(({ units, place }) => measured(units, place, state.measure) ?? 0);
  const lengths = cells.flatMap(({ units }) => units.map(({ characters }) => characters));
  const gap = grid.dense ? 0 : COLUMN_GAP;
  return {
    ...{ state, lang, href, sizes: frame.sizes },
    widthPx: frame.columnWidth - gap,
    greatest: Math.max(...values) || 1,
    longest: Math.max(1, ...lengths),
  };
}

/** 0 and 1 above a column of positions. */
function drawScale(
  { sizes, labels, right }: Frame,
  [start, end]: readonly [string, string],
): string {
  const left = drawLines([start], 'muted', [labels, 0], sizes);
  const at = {
    class: 'chart-muted chart-end',
    x: right - COLUMN_GAP,
    y: baselineOf(sizes.line / 2, sizes),
  };
  return left + element('text', at, end);
}

const ENDS = { en: ['0 beginning', 'end 1'], zh: ['0 开头', '结尾 1'] } as const;

function drawTop(grid: Grid, frame: Frame, choice: Choice, dense: boolean) {
  if (choice.state.measure === 'position') {
    return { body: drawScale(frame, ENDS[choice.lang]), heightPx: frame.sizes.line + 2 };
  }
  return drawHeads({
    columns: grid.columns,
    leftOf: (index) => frame.labels + index * frame.columnWidth,
    widthPx: frame.columnWidth,
    sizes: frame.sizes,
    lang: choice.lang,
    turned: dense,
  });
}

/** Draws the chosen cells; `dense` says whether each holds a number instead of its statements. */
export function drawCompare(
  choice: Choice,
  layout: Layout,
  href: DrawContext['href'],
): Drawing & { readonly dense: boolean } {
  const grid = toGrid(choice, layout);
  const frame = toFrame(grid, layout);
  const context = cellContext(grid, frame, choice, href);
  const heads = drawTop(grid, frame, choice, grid.dense);
  const parts: DrawnRow[] = [{ frame: heads.body, marks: '', words: '', bottom: heads.heightPx }];
  let top = heads.heightPx;
  let headsAt = 0;
  const hasHeadings = grid.rows.some(({ heading }) => heading !== null);
  for (const [index, row] of grid.rows.entries()) {
    const fitting = hasHeadings ? row.heading !== null : grid.rows.length - index >= REPEAT.rows;
    if (grid.columns.length > 0 && fitting && top - headsAt > REPEAT.px) {
      const again = top + frame.sizes.line;
      const moved = element('g', { transform: `translate(0 ${shortNumber(again)})` }, heads.body);
      parts.push({ frame: moved, marks: '', words: '', bottom: again + heads.heightPx });
      [headsAt, top] = [top, again + heads.heightPx];
    }
    if (row.heading !== null) {
      const heading = drawHeading(row.heading, top, frame);
      parts.push(heading);
      top = heading.bottom;
    }
    const drawn = drawRow(row, top, grid, frame, context);
    parts.push(drawn);
    top = drawn.bottom;
  }
  const all = (layer: 'frame' | 'marks' | 'words'): string =>
    parts.map((part) => part[layer]).join('');
  return {
    widthPx: LAYOUT_WIDTHS[layout],
    heightPx: Math.ceil(top + 2),
    body: drawContextMark('frame', all('frame')) + all('marks') + all('words'),
    dense: grid.dense,
  };
}
