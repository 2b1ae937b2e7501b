/** One cell of the explorer's figure: a mark for each statement, and the numbers they add up to. */
import type { DrawContext } from '../chart.ts';
import { drawMark } from '../mark.ts';
import { element, escapeMarkup } from '../svg-markup.ts';
import { NOT_STATED } from '../words.ts';
import { measured } from './choice.ts';
import type { CompareUnit } from './compare-data.ts';
import type { CompareSizes } from './compare-sizes.ts';
import type { CompareState } from './compare-state.ts';
import { percentage } from './compare-words.ts';
import { flowDots } from './flow-dots.ts';
import type { GridCell } from './grid.ts';
import { dodge } from './dodge.ts';

/** What the cells of a figure have in common. */
export interface CellContext extends Pick<DrawContext, 'href' | 'lang'> {
  readonly state: CompareState;
  readonly sizes: CompareSizes;
  readonly widthPx: number;
  /** The greatest value and the longest statement of the figure, which set its scales. */
  readonly greatest: number;
  readonly longest: number;
}

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

/** Between the pieces of a bar. */
const PIECE_GAP = 1;

/** A statement's piece of a bar is never thinner. */
const THINNEST_PX = 1.5;

interface Shape {
  readonly unit: CompareUnit;
  readonly draw: (left: number, top: number) => string;
}

interface Shapes {
  readonly shapes: readonly Shape[];
  readonly heightPx: number;
}

const circle = (x: number, y: number, r: number) => (left: number, top: number) =>
  element('circle', { cx: left + x, cy: top + y, r });

const rect = (x: number, width: number, height: number) => (left: number, top: number) =>
  element('rect', { x: left + x, y: top, width: Math.max(THINNEST_PX, width), height });

/** As large as the statement is long where characters are measured, all alike otherwise. */
function dotShapes(units: readonly CompareUnit[], widthPx: number, context: CellContext): Shapes {
  const { state, sizes, longest } = context;
  const radiusOf = ({ characters }: CompareUnit): number =>
    state.measure === 'characters'
      ? Math.max(1.5, sizes.largestRadius * Math.sqrt(characters / longest))
      : sizes.radius;
  const gap = sizes.pitch - 2 * sizes.radius;
  const { dots, heightPx } = flowDots(units.map(radiusOf), widthPx, gap);
  const shapes = dots.flatMap(({ x, y, r }, index) => {
    const unit = units[index];
    return unit === undefined ? [] : [{ unit, draw: circle(x, y, r) }];
  });
  return { shapes, heightPx: Math.max(heightPx, sizes.pitch) };
}

/** The pieces of a bar: equal ones, or as long as their statements. */
function barShapes(cell: GridCell, widthPx: number, context: CellContext): Shapes {
  const { state, sizes, greatest } = context;
  const length = (widthPx * (measured(cell.units, cell.place, state.measure) ?? 0)) / greatest;
  const weigh = ({ characters }: CompareUnit): number =>
    state.measure === 'characters' ? characters : 1;
  const total = cell.units.reduce((sum, unit) => sum + weigh(unit), 0);
  let x = 0;
  const shapes = cell.units.map((unit): Shape => {
    const width = (length * weigh(unit)) / total;
    const draw = rect(x, width - PIECE_GAP, sizes.bar);
    x += width;
    return { unit, draw };
  });
  return { shapes, heightPx: sizes.bar };
}

function positionShapes({ units }: GridCell, widthPx: number, context: CellContext): Shapes {
  const { state, sizes } = context;
  const { radius } = sizes;
  if (state.form === 'bars') {
    const shapes = units.map((unit) => ({
      unit,
      draw: rect(
        (unit.position - unit.extent / 2) * widthPx,
        unit.extent * widthPx - 0.5,
        sizes.bar,
      ),
    }));
    return { shapes, heightPx: sizes.bar };
  }
  const room = widthPx - 2 * radius;
  const xs = units.map(({ position }) => radius + position * room);
  const levels = dodge(xs, sizes.pitch - 0.5);
  const heightPx = (Math.max(0, ...levels) + 1) * sizes.pitch;
  const shapes = units.map((unit, index) => {
    const y = heightPx - ((levels[index] ?? 0) + 0.5) * sizes.pitch;
    return { unit, draw: circle(xs[index] ?? 0, y, radius) };
  });
  return { shapes, heightPx };
}

function shapesOf(cell: GridCell, widthPx: number, context: CellContext): Shapes {
  const { measure, form } = context.state;
  if (measure === 'position') return positionShapes(cell, widthPx, context);
  return form === 'bars'
    ? barShapes(cell, widthPx, context)
    : dotShapes(cell.units, widthPx, context);
}

function drawShapes(
  { place, theme, look, name, units }: GridCell,
  { shapes }: Shapes,
  context: CellContext,
) {
  return (left: number, top: number): string =>
    shapes
      .map(({ unit, draw }, index) =>
        drawMark(
          {
            units: [unit.id],
            place: place.place,
            theme,
            ...(theme === null ? { look } : {}),
            label: `${name}, ${index + 1}/${units.length}`,
          },
          draw(left, top),
          context,
        ),
      )
      .join('');
}

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

/** Draws a cell; a place that states nothing of the theme gets a dash or the words for it. */
export function drawCell(cell: GridCell, context: CellContext): DrawnCell {
  const { state, sizes, widthPx } = context;
  if (cell.units.length === 0) return silentCell(context);
  if (state.measure === 'position') {
    const shapes = shapesOf(cell, widthPx, context);
    const marks = drawShapes(cell, shapes, context);
    return {
      body: (left, top) => ({ marks: marks(left, top), lines: [], over: '' }),
      heightPx: shapes.heightPx,
    };
  }
  if (state.measure === 'count') {
    const shapes = shapesOf(cell, widthPx - sizes.count, context);
    const marks = drawShapes(cell, shapes, context);
    const heightPx = Math.max(shapes.heightPx, sizes.line);
    const firstLine = state.form === 'bars' ? shapes.heightPx : sizes.pitch;
    const lowered = (sizes.line - firstLine) / 2;
    return {
      body: (left, top) => ({
        marks: marks(left + sizes.count, top + lowered),
        lines: [words('value', String(cell.units.length), left)],
        over: '',
      }),
      heightPx: Math.max(heightPx, shapes.heightPx + lowered),
    };
  }
  const above = shareWords(cell, context);
  const shapes = shapesOf(cell, widthPx, context);
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
