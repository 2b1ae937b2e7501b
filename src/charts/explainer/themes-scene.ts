/** What about: a row of dots for each theme, and one for statements without a theme. */
import { THEME_FAMILIES, THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang } from '../../tables/table.ts';
import { textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import type { ExplainerDot } from './explainer-dots.ts';
import { blockSpots, columnsIn, FONT, FRAME, largestPitch, LINE } from './scene.ts';
import type { Scene, Spot } from './scene.ts';

/** What statements without a theme are called here. */
export const FRAMING = { en: 'Framing', zh: '总体要求' } as const;

/** The key of their row. */
const NO_THEME = '';

const GAP = { label: 7, family: 6, count: 5 };

/** Room kept at the end of a row for its count. */
const COUNT_WIDTH = 22;

/** Rows of one line are told apart by their length, so they are kept down to this pitch. */
const LEAST_LINE_PITCH = 4.6;

const MOST_PITCH = 9;

interface ThemeLine {
  readonly theme: string;
  readonly label: string;
  readonly isFirst: boolean;
  readonly units: readonly string[];
}

function toLines(dots: readonly ExplainerDot[], lang: Lang): ThemeLine[] {
  const units = Map.groupBy(dots, ({ rows: [row] }) => row.mainTheme ?? NO_THEME);
  const unitsOf = (theme: string): string[] =>
    (units.get(theme as never) ?? []).map(({ unit }) => unit);
  const lines = THEME_FAMILIES.flatMap(({ themes }) =>
    themes.map((theme, index) => ({
      theme,
      label: THEME_LABELS[theme][lang],
      isFirst: index === 0,
      units: unitsOf(theme),
    })),
  );
  const framing = {
    theme: NO_THEME,
    label: FRAMING[lang],
    isFirst: true,
    units: unitsOf(NO_THEME),
  };
  return [...lines, framing];
}

/**
 * Each theme keeps to one line where that leaves its dots large enough. Statements without a theme
 * are compared with nothing: they may go on below, so that the others need not shrink for them.
 */
function findPitch(lines: readonly ThemeLine[], width: number, room: number): number | null {
  const themed = lines.filter(({ theme }) => theme !== NO_THEME);
  const longest = Math.max(1, ...themed.map(({ units }) => units.length));
  const inOneLine = Math.min(MOST_PITCH, width / longest);
  const rowsFit = (pitch: number): boolean =>
    lines.reduce((sum, line) => sum + lineHeight(line, width, pitch), 0) <= room;
  const most = inOneLine >= LEAST_LINE_PITCH ? inOneLine : MOST_PITCH;
  return largestPitch(most, rowsFit);
}

function lineHeight({ units }: ThemeLine, width: number, pitch: number): number {
  return Math.max(LINE, Math.ceil(units.length / columnsIn(width, pitch)) * pitch + 2);
}

/** The scene of the themes; null when there are too many dots for it. */
export function themesScene(dots: readonly ExplainerDot[], lang: Lang): Scene | null {
  const lines = toLines(dots, lang);
  const left = Math.max(...lines.map(({ label }) => textWidth(label, FONT))) + GAP.label;
  const width = FRAME.width - left - COUNT_WIDTH;
  const gaps = lines.filter(({ isFirst }) => isFirst).length - 1;
  const room = FRAME.height - gaps * GAP.family;
  const pitch = findPitch(lines, width, room);
  if (pitch === null) return null;

  const height = lines.reduce((sum, line) => sum + lineHeight(line, width, pitch), 0);
  // Rows spread over what is left of the frame.
  const more = Math.min(3, (room - height) / lines.length);
  const columns = columnsIn(width, pitch);
  const spots = new Map<string, Spot>();
  let around = '';
  let top = (room - height - more * lines.length) / 2;
  lines.forEach((line, index) => {
    if (line.isFirst && index > 0) top += GAP.family;
    const tall = lineHeight(line, width, pitch) + more;
    const { length } = line.units;
    const block = Math.max(1, Math.ceil(length / columns)) * pitch;
    const corner = { left, top: top + (tall - block) / 2 };
    const middle = { y: top + tall / 2, dy: '.35em' };
    around += textElement(line.label, { class: 'explainer-row', x: left - GAP.label, ...middle });
    const end = left + Math.min(length, columns) * pitch + GAP.count;
    const count = length === 0 ? '–' : String(length);
    around += textElement(count, { class: 'chart-muted', x: length === 0 ? left : end, ...middle });
    blockSpots(length, columns, pitch, corner).forEach((spot, place) => {
      const unit = line.units[place];
      if (unit !== undefined) spots.set(unit, spot);
    });
    top += tall;
  });
  return {
    look: 'family',
    around,
    spots: dots.flatMap(({ unit }) => spots.get(unit) ?? []),
  };
}
