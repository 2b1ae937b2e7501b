/** Dots in rows and columns of groups: who speaks, who gives numbers, what about. */
import { element } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { nameLabel, silentLabel, stackHeight, stackLabel } from './labels.ts';
import { blockSpots, columnsIn, FONT, FRAME, largestPitch, LINE } from './scene.ts';
import type { Spot } from './scene.ts';

interface MatrixGroup {
  readonly key: string;
  readonly name: string;
}

export interface MatrixInput {
  /** For each dot the row and the column that it stands in. */
  readonly cells: readonly { readonly row: string; readonly column: string }[];
  /** From top to bottom; each name stands above its row with the row's count. */
  readonly rows: readonly MatrixGroup[];
  /** From left to right; no heading is drawn for an empty name. */
  readonly columns: readonly MatrixGroup[];
  /** Said in a cell without dots; an empty string leaves it blank. */
  readonly emptyWords: (row: string, column: string) => string;
}

const GAP = { column: 12, row: 5 };

/** Room for a heading, however few dots stand under it. */
const LEAST_WIDTH = 44;

const MOST_PITCH = 15;

interface Column extends MatrixGroup {
  readonly left: number;
  readonly width: number;
}

type Counts = ReadonlyMap<string, number>;

const cellKey = (row: string, column: string): string => `${row}|${column}`;

function countCells({ cells }: MatrixInput): Counts {
  const counts = new Map<string, number>();
  for (const { row, column } of cells) {
    const key = cellKey(row, column);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The width that a column's words need. */
function leastWidth({ rows, emptyWords }: MatrixInput, counts: Counts, column: string): number {
  const words = rows
    .filter(({ key }) => !counts.has(cellKey(key, column)))
    .map(({ key }) => textWidth(emptyWords(key, column), FONT));
  return Math.max(LEAST_WIDTH, ...words);
}

/** Columns as wide as the most dots in one of their cells, beside each other over the frame. */
function toColumns(input: MatrixInput, counts: Counts): Column[] {
  const { rows, columns } = input;
  const most = columns.map(({ key }) =>
    Math.max(...rows.map((row) => counts.get(cellKey(row.key, key)) ?? 0), 1),
  );
  const all = most.reduce((sum, count) => sum + count, 0);
  const least = columns.map(({ key }) => leastWidth(input, counts, key));
  const taken = least.reduce((sum, width) => sum + width, 0);
  const free = FRAME.width - taken - (columns.length - 1) * GAP.column;
  let left = 0;
  return columns.map((column, index) => {
    const width = (least[index] ?? 0) + (free * (most[index] ?? 0)) / all;
    const placed = { ...column, left, width };
    left += width + GAP.column;
    return placed;
  });
}

interface Measured {
  readonly input: MatrixInput;
  readonly counts: Counts;
  readonly columns: readonly Column[];
  readonly headHeight: number;
}

/** Height of a row's dots, without its name. */
function dotsHeight({ counts, columns }: Measured, row: string, pitch: number): number {
  const lines = columns.map(({ key, width }) =>
    Math.ceil((counts.get(cellKey(row, key)) ?? 0) / columnsIn(width, pitch)),
  );
  return Math.max(1, ...lines) * pitch;
}

function heightAt(measured: Measured, pitch: number): number {
  const { input, headHeight } = measured;
  return input.rows.reduce(
    (sum, { key }) => sum + LINE + dotsHeight(measured, key, pitch) + GAP.row,
    headHeight,
  );
}

function drawHead({ columns, headHeight }: Measured, top: number): string {
  const bottom = top + headHeight - 4;
  const words = columns
    .filter(({ name }) => name !== '')
    .map(({ name, left, width }) =>
      stackLabel(name, [], { left, width: width + GAP.column, bottom }),
    );
  if (words.length === 0) return '';
  const rule = {
    class: 'chart-rule-strong',
    x1: 0,
    x2: FRAME.width,
    y1: bottom + 1,
    y2: bottom + 1,
  };
  return words.join('') + element('line', rule);
}

/**
 * Lays out a matrix over the frame with dots as large as fit, or null when its rows don't fit at
 * any size.
 */
export function layOutMatrix(
  input: MatrixInput,
): { readonly spots: readonly Spot[]; readonly around: string } | null {
  const counts = countCells(input);
  const columns = toColumns(input, counts);
  const heads = columns.map(({ name, width }) =>
    name === '' ? 0 : stackHeight(name, [], width + GAP.column) + 7,
  );
  const measured: Measured = { input, counts, columns, headHeight: Math.max(...heads) };
  const pitch = largestPitch(MOST_PITCH, (size) => heightAt(measured, size) <= FRAME.height);
  if (pitch === null) return null;

  let top = Math.max(0, (FRAME.height - heightAt(measured, pitch)) / 2);
  let around = drawHead(measured, top);
  top += measured.headHeight;
  const spots = new Map<string, Spot[]>();
  for (const row of input.rows) {
    const total = columns.reduce(
      (sum, { key }) => sum + (counts.get(cellKey(row.key, key)) ?? 0),
      0,
    );
    around += nameLabel(row.name, String(total), 0, top + LINE);
    for (const { key, left, width } of columns) {
      const count = counts.get(cellKey(row.key, key)) ?? 0;
      const corner = { left, top: top + LINE };
      spots.set(cellKey(row.key, key), blockSpots(count, columnsIn(width, pitch), pitch, corner));
      const words = count === 0 ? input.emptyWords(row.key, key) : '';
      if (words !== '') {
        const y = top + LINE + pitch / 2;
        around += silentLabel(words, left, y);
      }
    }
    top += LINE + dotsHeight(measured, row.key, pitch) + GAP.row;
  }
  const next = new Map<string, number>();
  const placed = input.cells.map(({ row, column }): Spot => {
    const key = cellKey(row, column);
    const index = next.get(key) ?? 0;
    next.set(key, index + 1);
    const spot = spots.get(key)?.[index];
    if (spot === undefined) throw new Error(`No row "${row}" or column "${column}" in the matrix.`);
    return spot;
  });
  return { spots: placed, around };
}
