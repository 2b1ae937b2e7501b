/** One document: its label, its lines of marks, what is missing and what is blanked out. */
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Layout } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { documentLines } from './document-words.ts';
import type { DocumentStrip, Stretch } from './lay-out-pieces.ts';
import { lineRuns } from './line-runs.ts';
import type { Run } from './line-runs.ts';
import { BAND, LINE_PITCH, scaleOf, TICK } from './reading-sizes.ts';
import { staffPath } from './staff-path.ts';
import { stepsPath } from './steps-path.ts';
import { unitMark } from './unit-mark.ts';

const FONT_LINE = 17;

/** Between two slanting strokes of a gap: half the band, so that a whole line ends as it begins. */
const HATCH = BAND / 2;

/** A gap's part of a line, as a box. */
const boxPath = ({ x1, x2 }: Run, y: number): string => `M${x1} ${y}v${BAND}h${x2 - x1}v-${BAND}z`;

/**
 * Slanting strokes from edge to edge of the gaps' parts of lines, those in the corners cut short.
 * Each is said from the end of the one before, so that full lines read the same: few bytes.
 */
function hatchPath(runs: readonly Run[], topOf: (line: number) => number): string {
  let end: readonly [x: number, y: number] | null = null;
  let path = '';
  for (const { x1, x2, line } of runs) {
    for (let foot = x1 + HATCH - BAND; foot < x2; foot += HATCH) {
      const from = Math.max(foot, x1);
      const to = Math.min(foot + BAND, x2);
      const bottom = topOf(line) + BAND + foot - from;
      path += end === null ? `M${from} ${bottom}` : `m${from - end[0]} ${bottom - end[1]}`;
      path += `l${to - from}-${to - from}`;
      end = [to, bottom - to + from];
    }
  }
  return path;
}

const isMark = ({ row }: Stretch): boolean => row.units.length > 0;

const shape = (name: string, d: string): string[] =>
  d === '' ? [] : [element('path', { class: `reading-${name}`, d })];

/** Lines of a document that are drawn together, from the first one to before the last one. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** How many lines a document takes; one without a character takes one. */
export function lineCount({ characters }: DocumentStrip, layout: Layout): number {
  return Math.max(1, Math.ceil((characters * scaleOf(layout)) / LAYOUT_WIDTHS[layout]));
}

/** Where the lines of a document that are drawn stand, and what of a document stands on them. */
interface Placing {
  readonly lineTop: (line: number) => number;
  readonly runsOf: (stretch: Pick<Stretch, 'start' | 'end'>) => Run[];
  readonly ticksOf: (redactions: readonly number[]) => Run[];
}

function toPlacing(bandTop: number, layout: Layout, { from, to }: Lines): Placing {
  const width = LAYOUT_WIDTHS[layout];
  const scale = scaleOf(layout);
  const isHere = ({ line }: Run): boolean => line >= from && line < to;
  const toTick = (position: number): Run => {
    const x = Math.floor(position * scale);
    return { line: Math.floor(x / width), x1: x % width, x2: x % width };
  };
  return {
    lineTop: (line) => bandTop + (line - from) * LINE_PITCH,
    runsOf: ({ start, end }) => lineRuns(start * scale, end * scale, width).filter(isHere),
    ticksOf: (redactions) => redactions.map(toTick).filter(isHere),
  };
}

/** What is no statement: the hairlines of the rows, gaps, pale text and ticks of redactions. */
function drawBehind(
  { stretches, redactions, characters }: DocumentStrip,
  { lineTop, runsOf, ticksOf }: Placing,
): string[] {
  const others = stretches.filter((stretch) => !isMark(stretch));
  const gaps = others.filter(({ row }) => row.kind === 'gap').flatMap(runsOf);
  const pale = others.filter(({ row }) => row.kind !== 'gap').flatMap(runsOf);
  const pathOf = (runs: readonly Run[], draw: (run: Run, y: number) => string): string =>
    runs.map((run) => draw(run, lineTop(run.line))).join('');
  const paleTop = (line: number): number => lineTop(line) + BAND / 2;
  const tickTop = (line: number): number => lineTop(line) - TICK - 3;
  return [
    ...shape('staff', pathOf(runsOf({ start: 0, end: characters }), staffPath)),
    ...shape('missing', pathOf(gaps, boxPath)),
    ...shape('hatch', hatchPath(gaps, lineTop)),
    ...shape(
      'pale',
      stepsPath(pale, paleTop, ({ x1, x2 }) => [x2 - x1, 0]),
    ),
    ...shape(
      'tick',
      stepsPath(ticksOf(redactions), tickTop, () => [0, TICK]),
    ),
  ];
}

/** The marks in groups by the line on which each begins. */
function drawMarks(
  stretches: readonly Stretch[],
  { lineTop, runsOf }: Placing,
  context: DrawContext,
): string {
  const lines = new Map<number, string>();
  for (const stretch of stretches.filter(isMark)) {
    const runs = runsOf(stretch);
    const line = runs[0]?.line;
    if (line === undefined) continue;
    lines.set(line, (lines.get(line) ?? '') + unitMark(stretch.row, runs, context));
  }
  return [...lines]
    .map(([line, drawn]) => element('g', { transform: `translate(0 ${lineTop(line)})` }, drawn))
    .join('');
}

/**
 * Draws a document, or some lines of it, from `top` down; below `labelBottom` its lines begin, and at
 * `bottom` they end.
 */
export function drawStrip(
  strip: DocumentStrip,
  top: number,
  context: DrawContext,
  lines: Lines = { from: 0, to: lineCount(strip, context.layout) },
): { readonly body: string; readonly labelBottom: number; readonly bottom: number } {
  const labels = lines.from === 0 ? documentLines(strip, context) : [];
  const words = labels.map(({ text, style, x }, index) =>
    textElement(text, { class: `chart-${style}`, x, y: top + (index + 1) * FONT_LINE - 4 }),
  );
  const labelBottom = top + labels.length * FONT_LINE;
  const bandTop = labelBottom + TICK + 6;
  const placing = toPlacing(bandTop, context.layout, lines);
  const around = drawContextMark('document', ...words, ...drawBehind(strip, placing));
  return {
    body: around + drawMarks(strip.stretches, placing, context),
    labelBottom,
    bottom: placing.lineTop(lines.to - 1) + BAND,
  };
}
