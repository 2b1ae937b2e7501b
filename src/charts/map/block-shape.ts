/** The block of dots beside a county: a heading, then one row of dots a family. */
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { FamilyId } from '../../tables/theme-families.ts';
import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import type { Layout } from '../chart.ts';

import { textWidth } from '../text-width.ts';
import type { Box } from './base-map.ts';

/** Rows of a block from top to bottom; `none` holds the statements without a theme. */
const BLOCK_ROWS: readonly (FamilyId | 'none')[] = [...THEME_FAMILIES.map(({ id }) => id), 'none'];

export interface BlockSizes {
  readonly fontSize: number;
  /** Height of a line of the heading. */
  readonly line: number;
  readonly radius: number;
  /** From the middle of a dot to the middle of the next. */
  readonly pitch: number;
  /** Dots in a row before it goes on in the next line. */
  readonly columns: number;
}

/** Between heading and dots. */
const HEADING_GAP = 2;

export const BLOCK_SIZES: Readonly<Record<Layout, BlockSizes>> = {
  narrow: { fontSize: 12, line: 13, radius: 2.6, pitch: 6.2, columns: 12 },
  wide: { fontSize: 13, line: 15, radius: 3.6, pitch: 8.6, columns: 12 },
};

export interface BlockDot {
  readonly row: ForwardUnitRow;
  readonly family: FamilyId | 'none';
  readonly x: number;
  readonly y: number;
}

export interface BlockShape {
  readonly width: number;
  readonly height: number;
  /** Middles of the dots, from the block's top left corner, in reading order. */
  readonly dots: readonly BlockDot[];
  /** What can be seen of it, line by line: where a leader line may end. */
  readonly lines: readonly Box[];
}

function headingLines(heading: readonly string[], { fontSize, line }: BlockSizes): Box[] {
  return heading.map((words, index) => ({
    left: 0,
    top: index * line,
    right: textWidth(words, fontSize, index === 0 ? 'bold' : 'regular'),
    bottom: (index + 1) * line,
  }));
}

/**
 * Lays out a block. Every family keeps its row even when it has no dot, so that a row's place
 * says which family it is without its colour.
 *
 * @param heading lines above the dots
 * @param rows the place's rows; a row without a unit has no dot
 */
export function blockShape(
  heading: readonly string[],
  rows: readonly ForwardUnitRow[],
  sizes: BlockSizes,
): BlockShape {
  const { pitch, columns, line } = sizes;
  const lines = headingLines(heading, sizes);
  const dots: BlockDot[] = [];
  let top = heading.length * line + HEADING_GAP;
  for (const family of BLOCK_ROWS) {
    const members = rows.filter((row) => row.unit !== null && (row.family ?? 'none') === family);
    members.forEach((row, index) => {
      const x = (index % columns) * pitch + pitch / 2;
      dots.push({ row, family, x, y: top + Math.floor(index / columns) * pitch + pitch / 2 });
    });
    const bottom = top + Math.max(1, Math.ceil(members.length / columns)) * pitch;
    const right = Math.min(members.length, columns) * pitch;
    if (members.length > 0) lines.push({ left: 0, top, right, bottom });
    top = bottom;
  }
  return { width: Math.max(0, ...lines.map(({ right }) => right)), height: top, dots, lines };
}
