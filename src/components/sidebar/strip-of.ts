import { isForward, type StoryRecord, type Unit } from '../../reading/record.ts';

/** Width of a strip in its own units. */
export const STRIP_WIDTH = 1000;

/** Above this many units neighbours that look alike are drawn as one. */
const MOST_UNITS = 300;

/** Space between two units, in the strip's own units, while there are few of them. */
const SPACE = 1.5;

export interface StripSegment {
  /** Classes: `theme-X` for the unit's first theme, `none` or `gap`; `back` unless forward. */
  readonly kind: string;
  readonly x: number;
  readonly width: number;
}

/**
 * A document as a strip: each unit as wide as its text is long, each gap as wide as what it omits.
 * The site's own text around the report is left out. With a place, other places' units are blank.
 */
export function stripOf(record: StoryRecord, place: string | null): StripSegment[] {
  const omitted = new Map(record.gaps.map((gap) => [gap.span.start, gap.omittedCharacters ?? 0]));
  const cells = record.units
    .filter(({ section }) => section !== 'boilerplate' && section !== 'meta')
    .map((unit) => ({
      kind: kindOf(unit, place),
      length: Math.max(unit.span.quote.length, omitted.get(unit.span.start) ?? 0),
    }));
  const merged = cells.length > MOST_UNITS ? mergeAlike(cells) : cells;
  const total = merged.reduce((sum, { length }) => sum + length, 0);
  const space = cells.length > MOST_UNITS ? 0 : SPACE;
  let at = 0;
  return merged.map(({ kind, length }) => {
    const x = (at / total) * STRIP_WIDTH;
    at += length;
    const width = (length / total) * STRIP_WIDTH - space;
    return { kind, x: round(x), width: round(Math.max(width, 0.5)) };
  });
}

interface Cell {
  readonly kind: string;
  readonly length: number;
}

function kindOf(unit: Unit, place: string | null): string {
  if (unit.section === 'gap') return 'gap';
  const [theme] = unit.themes;
  const elsewhere = place !== null && !unit.places.includes(place);
  if (theme === undefined || elsewhere) return 'none';
  return isForward(unit) ? `theme-${theme}` : `theme-${theme} back`;
}

function mergeAlike(cells: readonly Cell[]): Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last?.kind === cell.kind) {
      merged[merged.length - 1] = { kind: cell.kind, length: last.length + cell.length };
    } else merged.push(cell);
  }
  return merged;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
