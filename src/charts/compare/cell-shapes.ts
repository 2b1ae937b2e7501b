/** A cell's statements as dots or pieces of a bar, each at its place in the cell. */
import { drawMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import type { CellContext } from './cell-context.ts';
import { measured } from './choice.ts';
import type { CompareUnit } from './compare-data.ts';
import { dodge } from './dodge.ts';
import { flowDots } from './flow-dots.ts';
import type { GridCell } from './grid.ts';

/** Between the pieces of a bar. */
const PIECE_GAP = 1;

/** A statement's piece of a bar is never thinner. */
const THINNEST_PX = 1.5;

interface Shape {
  readonly unit: CompareUnit;
  readonly draw: (left: number, top: number) => string;
}

export interface Shapes {
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

/** The shapes of a cell's statements for a width, as the state wants them drawn. */
export function shapesOf(cell: GridCell, widthPx: number, context: CellContext): Shapes {
  const { measure, form } = context.state;
  if (measure === 'position') return positionShapes(cell, widthPx, context);
  return form === 'bars'
    ? barShapes(cell, widthPx, context)
    : dotShapes(cell.units, widthPx, context);
}

/** Draws a mark for each shape, for the upper left corner of all. */
export function drawShapes(
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
