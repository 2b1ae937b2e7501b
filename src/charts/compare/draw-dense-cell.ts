/** A cell where there are too many for a mark a statement: one mark with all its units. */
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { measured } from './choice.ts';
import { percentage } from './compare-words.ts';
import { SILENT } from './draw-cell.ts';
import type { CellContext, DrawnCell } from './draw-cell.ts';
import type { GridCell } from './grid.ts';

/** Height of the line at the foot of a cell that shows the measure. */
const LINE_PX = 3;

function labelOf({ name, units, place }: GridCell, { state }: CellContext): string {
  const share = state.measure === 'count' ? null : measured(units, place, state.measure);
  const of = `${units.length}/${place.units.length}`;
  return `${name}, ${of}${share === null ? '' : `, ${percentage(share)}`}`;
}

/** A pale square with the number of its statements; the line at its foot is the measure. */
export function drawDenseCell(cell: GridCell, context: CellContext): DrawnCell {
  const { state, sizes, widthPx, greatest } = context;
  const { units, place, theme } = cell;
  const size = sizes.dense.cell;
  const value = measured(units, place, state.measure);
  const text = (words: string, style: string, left: number, top: number): string =>
    textElement(words, {
      class: style,
      x: left + (widthPx - 1) / 2,
      y: top + size / 2,
      dy: '.25em',
    });
  const body = (left: number, top: number): string => {
    if (value === null) return drawContextMark('silent', text(SILENT, 'dense-silent', left, top));
    const width = widthPx - 1;
    const square = element('rect', { x: left, y: top, width, height: size - 1 });
    const meaning = {
      ...{ units: units.map(({ id }) => id), place: place.place, theme },
      look: 'dense',
      label: labelOf(cell, context),
    };
    const line = element('rect', {
      x: left,
      y: top + size - 1 - LINE_PX,
      width: (width * value) / greatest,
      height: LINE_PX,
    });
    return (
      drawMark(meaning, square, context) +
      drawContextMark('value', line, text(String(units.length), 'dense-count', left, top))
    );
  };
  return { body, heightPx: size };
}
