/** A row of the explorer's figure: label, rule and cells. */
import { drawContextMark } from '../mark.ts';
import { element, shortNumber, textElement } from '../svg-markup.ts';
import { wrapWords } from '../wrap-words.ts';
import type { CellContext } from './cell-context.ts';
import { baselineOf } from './compare-sizes.ts';
import type { CompareSizes } from './compare-sizes.ts';
import { drawCell } from './draw-cell.ts';
import type { CellBody } from './draw-cell.ts';
import { drawDenseCell } from './draw-dense-cell.ts';
import { drawLines } from './draw-heads.ts';
import type { Grid, GridLabel, GridRow } from './grid.ts';

/** A column keeps this free on its right, so that a count stands nearer to its own dots. */
export const COLUMN_GAP = 10;

/** Room for n at the end of a dense row's label. */
const N_PX = 26;

/** Where the cells of a figure stand. */
export interface Frame {
  readonly sizes: CompareSizes;
  /** Width of the labels beside the cells; 0 where they stand above them. */
  readonly labels: number;
  readonly columnWidth: number;
  readonly right: number;
}

/** What stands around the marks, the marks, numbers above them, and where the next row may begin. */
export interface DrawnRow {
  readonly frame: string;
  readonly marks: string;
  readonly words: string;
  readonly bottom: number;
}

const rule = (style: string, right: number, y: number): string =>
  element('path', { class: style, d: `M0 ${shortNumber(y)}H${shortNumber(right)}` });

/** A label's lines beside its row, or on one line above it. */
function labelLines({ name, details }: GridLabel, { sizes, labels }: Frame) {
  const detail = details.join(' · ');
  if (labels === 0)
    return { names: [[name, detail].filter((text) => text !== '').join(' · ')], details: [] };
  const wrap = (text: string) =>
    text === '' ? [] : wrapWords(text, labels - COLUMN_GAP, sizes.fontSize);
  return { names: wrap(name), details: wrap(detail) };
}

/** A heading above rows: a place with its details, or a province. */
export function drawHeading(heading: GridLabel, top: number, { sizes, right }: Frame): DrawnRow {
  const detail = heading.details.join(' · ');
  const y = top + sizes.line * 0.7;
  const text = drawLines([heading.name], 'place', [0, y], sizes);
  const place = wrapWords(detail, right - sizes.labels, sizes.fontSize);
  const muted = detail === '' ? '' : drawLines(place, 'muted', [sizes.labels, y], sizes);
  const bottom = y + sizes.line + 3;
  const frame = text + muted + rule('chart-rule-strong', right, bottom - 1);
  return { frame, marks: '', words: '', bottom };
}

/** The label of a dense row: the name, and n at the end of the line. */
function denseLabel({ name, n }: GridLabel, top: number, { sizes, labels }: Frame) {
  const names = wrapWords(name, labels - (n === null ? COLUMN_GAP : N_PX), sizes.fontSize);
  const labelTop = top + (sizes.dense.cell - sizes.line) / 2;
  const count =
    n === null
      ? ''
      : textElement(String(n), {
          class: 'chart-muted chart-end',
          x: labels - COLUMN_GAP,
          y: top + sizes.dense.cell / 2,
          dy: '.25em',
        });
  return {
    body: drawLines(names, n === null ? 'theme' : 'place', [0, labelTop], sizes) + count,
    heightPx: names.length * sizes.line,
  };
}

function plainLabel(label: GridLabel, top: number, frame: Frame) {
  const { sizes, labels } = frame;
  const { names, details } = labelLines(label, frame);
  const body =
    drawLines(names, label.n === null ? 'theme' : 'place', [0, top], sizes) +
    drawLines(details, 'muted', [0, top + names.length * sizes.line], sizes);
  return { body, heightPx: labels === 0 ? 0 : (names.length + details.length) * sizes.line };
}

/** The cells' words: one text a line, with spaces so that no two numbers are read as one. */
function drawWords(bodies: readonly CellBody[], top: number, sizes: CompareSizes): string {
  const count = Math.max(...bodies.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, index) => {
    const pieces = bodies.flatMap(({ lines }) => lines[index] ?? []);
    const text = element(
      'text',
      { y: baselineOf(top + (index + 0.5) * sizes.line, sizes) },
      pieces.join(' '),
    );
    return drawContextMark('value', text);
  }).join('');
}

/** A row: its label beside the cells, or above them where there is no room. */
export function drawRow(
  row: GridRow,
  top: number,
  grid: Grid,
  frame: Frame,
  context: CellContext,
): DrawnRow {
  const { sizes, labels, columnWidth, right } = frame;
  const padding = grid.dense ? 0 : sizes.padding;
  const above = labels === 0 ? sizes.line + 1.5 : 0;
  const label = grid.dense
    ? denseLabel(row.label, top, frame)
    : plainLabel(row.label, top + padding, frame);
  const draw = grid.dense ? drawDenseCell : drawCell;
  const cells = row.cells.map((cell) => draw(cell, context));
  const tallest = Math.max(...cells.map(({ heightPx }) => heightPx));
  const cellsTop = top + padding + above;
  const bodies = cells.map(({ body }, index) => body(labels + index * columnWidth, cellsTop));
  return {
    frame: (grid.dense ? '' : rule('chart-rule', right, top)) + label.body,
    marks: bodies.map(({ marks }) => marks).join(''),
    words: bodies.map(({ over }) => over).join('') + drawWords(bodies, cellsTop, sizes),
    bottom: Math.ceil(top + Math.max(label.heightPx, above + tallest) + 2 * padding),
  };
}
