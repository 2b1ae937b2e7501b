import { BAND, markBox } from '../../charts/reading/reading-sizes.ts';
import type { StoryRecord, Unit } from '../../reading/record.ts';

/** Width of a strip in its own units. */
export const STRIP_WIDTH = 1000;

/** Above this many units neighbours that look alike are drawn as one. */
const MOST_UNITS = 300;

/** Space between two units, in the strip's own units, while there are few of them. */
const SPACE = 1.5;

export interface StripSegment {
  /** Class: `theme-X` for the unit's first theme, `none` or `gap`. */
  readonly kind: string;
  readonly x: number;
  readonly width: number;
  /** From the top of the strip, which is {@link BAND} high. */
  readonly y: number;
  readonly height: number;
}

type Look = Pick<StripSegment, 'kind' | 'y' | 'height'>;

/**
 * A document as a strip: each unit as wide as its text is long, each gap as wide as what it omits.
 * The site's own text around the report is left out. With a place, other places' units are blank.
 * Rows and heights are those of the chart of readings.
 */
export function stripOf(record: StoryRecord, place: string | null): StripSegment[] {
  const omitted = new Map(record.gaps.map((gap) => [gap.span.start, gap.omittedCharacters ?? 0]));
  const cells = record.units
    .filter(({ section }) => section !== 'boilerplate' && section !== 'meta')
    .map((unit) => ({
      ...lookOf(unit, place),
      length: Math.max(unit.span.quote.length, omitted.get(unit.span.start) ?? 0),
    }));
  const merged = cells.length > MOST_UNITS ? mergeAlike(cells) : cells;
  const total = merged.reduce((sum, { length }) => sum + length, 0);
  const space = cells.length > MOST_UNITS ? 0 : SPACE;
  let at = 0;
  return merged.map(({ length, ...look }) => {
    const x = (at / total) * STRIP_WIDTH;
    at += length;
    const width = (length / total) * STRIP_WIDTH - space;
    return { ...look, x: round(x), width: round(Math.max(width, 0.5)) };
  });
}

interface Cell extends Look {
  readonly length: number;
}

function lookOf(unit: Unit, place: string | null): Look {
  if (unit.section === 'gap') return { kind: 'gap', y: 0, height: BAND };
  const isElsewhere = place !== null && !unit.places.includes(place);
  const theme = isElsewhere ? null : (unit.themes[0] ?? null);
  const { top, height } = markBox({ theme, tense: unit.tense });
  return { kind: theme === null ? 'none' : `theme-${theme}`, y: top, height };
}

function mergeAlike(cells: readonly Cell[]): Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last?.kind === cell.kind && last.height === cell.height) {
      merged[merged.length - 1] = { ...cell, length: last.length + cell.length };
    } else merged.push(cell);
  }
  return merged;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
