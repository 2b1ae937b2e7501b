/** One cell of the explorer's figure: a mark for each statement, and the numbers they add up to. */
import { element, escapeMarkup } from '../svg-markup.ts';
import { NOT_STATED } from '../words.ts';
import type { CellContext } from './cell-context.ts';
import { drawShapes, shapesOf } from './cell-shapes.ts';
import { measured } from './choice.ts';
import { percentage } from './compare-words.ts';
import type { GridCell } from './grid.ts';

/** A cell's marks, and what stands above the marks of all cells. */
export interface CellBody {
  readonly marks: string;
  /** Its numbers, a `<tspan>` for each line of the row's words, from the top. */
  readonly lines: readonly string[];
  /** What a dense cell draws over its square. */
  readonly over: string;
}

export interface DrawnCell {
  /** For its upper left corner. */
  readonly body: (left: number, top: number) => CellBody;
  readonly heightPx: number;
}

/** Shown where a place states nothing and words would be all one sees. */
export const SILENT = '–';

const words = (style: string, text: string, x: number): string =>
  element('tspan', { class: `chart-${style}`, x }, escapeMarkup(text));

/** The share and n of N above the marks; on two lines where the cell is narrow. */
function shareWords(cell: GridCell, { state, sizes, widthPx }: CellContext) {
  const share = percentage(measured(cell.units, cell.place, state.measure) ?? 0);
  const of = `${cell.units.length}/${cell.place.n}`;
  const together = widthPx >= sizes.fontSize * 5.5;
  const lines = together ? 1 : 2;
  const draw = (left: number): string[] => {
    const value = words('value', share, left);
    return together
      ? [`${value} ${words('muted', of, left + sizes.fontSize * 2.7)}`]
      : [value, words('muted', of, left)];
  };
  return { draw, heightPx: lines * sizes.line };
}

function silentCell({ sizes, widthPx, lang, state }: CellContext): DrawnCell {
  const fits = state.measure !== 'position' && widthPx > sizes.fontSize * 12;
  const text = fits ? NOT_STATED[lang] : SILENT;
  return {
    body: (left) => ({ marks: '', lines: [words('silent', text, left)], over: '' }),
    heightPx: sizes.line,
  };
}

function positionCell(cell: GridCell, context: CellContext): DrawnCell {
  const shapes = shapesOf(cell, context.widthPx, context);
  const marks = drawShapes(cell, shapes, context);
  return {
    body: (left, top) => ({ marks: marks(left, top), lines: [], over: '' }),
    heightPx: shapes.heightPx,
  };
}

/** The count stands in front of the first line of marks, in the middle of its height. */
function countCell(cell: GridCell, context: CellContext): DrawnCell {
  const { state, sizes, widthPx } = context;
  const shapes = shapesOf(cell, widthPx - sizes.count, context);
  const marks = drawShapes(cell, shapes, context);
  const firstLine = state.form === 'bars' ? shapes.heightPx : sizes.pitch;
  const lowered = (sizes.line - firstLine) / 2;
  return {
    body: (left, top) => ({
      marks: marks(left + sizes.count, top + lowered),
      lines: [words('value', String(cell.units.length), left)],
      over: '',
    }),
    heightPx: Math.max(sizes.line, shapes.heightPx, shapes.heightPx + lowered),
  };
}

function shareCell(cell: GridCell, context: CellContext): DrawnCell {
  const above = shareWords(cell, context);
  const shapes = shapesOf(cell, context.widthPx, context);
  const marks = drawShapes(cell, shapes, context);
  return {
    body: (left, top) => ({
      marks: marks(left, top + above.heightPx),
      lines: above.draw(left),
      over: '',
    }),
    heightPx: above.heightPx + shapes.heightPx,
  };
}

/** Draws a cell; a place that states nothing of the theme gets a dash or the words for it. */
export function drawCell(cell: GridCell, context: CellContext): DrawnCell {
  if (cell.units.length === 0) return silentCell(context);
  const { measure } = context.state;
  if (measure === 'position') return positionCell(cell, context);
  return measure === 'count' ? countCell(cell, context) : shareCell(cell, context);
}
