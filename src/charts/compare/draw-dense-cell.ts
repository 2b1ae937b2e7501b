/** A cell where there are too many for a mark a statement: one mark with all its units. */
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import type { CellContext } from './cell-context.ts';
import { measured } from './choice.ts';
import { percentage } from './compare-words.ts';
import { SILENT } from './draw-cell.ts';
import type { CellBody, DrawnCell } from './draw-cell.ts';
import type { GridCell } from './grid.ts';

/** Height of the line at the foot of a cell that shows the measure. */
const LINE_PX = 3;

function labelOf({ name, units, place }: GridCell, { state }: CellContext): string {
  const share = state.measure === 'count' ? null : measured(units, place, state.measure);
  const of = `${units.length}/${place.n}`;
  return `${name}, ${of}${share === null ? '' : `, ${percentage(share)}`}`;
}

/** Words in the middle of a cell, a context mark of their own. */
function cellWords(
  text: string,
  kind: 'silent' | 'count',
  left: number,
  top: number,
  context: CellContext,
) {
  const { sizes, widthPx } = context;
  const size = sizes.dense.cell;
  return textElement(text, {
    'data-context': 'value',
    class: `dense-${kind}`,
    x: left + (widthPx - 1) / 2,
    y: top + size / 2 + sizes.fontSize / 4,
  });
}

/** The measure as a line at the foot of the cell; a count is its number already. */
function measureLine(value: number, left: number, top: number, context: CellContext): string {
  const { state, sizes, widthPx, greatest } = context;
  if (state.measure === 'count') return '';
  const line = element('rect', {
    x: left,
    y: top + sizes.dense.cell - 1 - LINE_PX,
    width: ((widthPx - 1) * value) / greatest,
    height: LINE_PX,
  });
  return drawContextMark('value', line);
}

/** A pale square with the number of its statements and, for a share, a line that shows it. */
export function drawDenseCell(cell: GridCell, context: CellContext): DrawnCell {
  const { state, sizes, widthPx } = context;
  const { units, place, theme } = cell;
  const size = sizes.dense.cell;
  const value = measured(units, place, state.measure);
  const body = (left: number, top: number): CellBody => {
    if (value === null) {
      return { marks: '', lines: [], over: cellWords(SILENT, 'silent', left, top, context) };
    }
    const square = element('rect', { x: left, y: top, width: widthPx - 1, height: size - 1 });
    const meaning = {
      ...{ units: units.map(({ id }) => id), place: place.place, theme },
      look: 'dense',
      label: labelOf(cell, context),
    };
    return {
      marks: drawMark(meaning, square, context),
      lines: [],
      over:
        measureLine(value, left, top, context) +
        cellWords(String(units.length), 'count', left, top, context),
    };
  };
  return { body, heightPx: size };
}
