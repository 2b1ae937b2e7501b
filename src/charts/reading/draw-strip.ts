/** One document: its label, its lines of marks, what is missing and what is blanked out. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import { TENSE_LABELS } from '../../tables/tense-by-place.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Layout } from '../chart.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { inSentence, NO_THEME } from '../words.ts';
import { documentLines, documentName } from './document-words.ts';
import type { DocumentStrip, Stretch } from './lay-out-pieces.ts';
import { lineRuns } from './line-runs.ts';
import type { Run } from './line-runs.ts';
import { BAND, LINE_PITCH, markBox, scaleOf, TICK } from './reading-sizes.ts';
import { staffPath } from './staff-path.ts';
import { stepsPath } from './steps-path.ts';

const FONT_LINE = 17;

/** Between two slanting strokes of a gap. */
const HATCH = 12;

const boxPath = ({ x1, x2 }: Run, y: number, height: number): string =>
  `M${x1} ${y}v${height}h${x2 - x1}v-${height}z`;

/** Slanting strokes across a gap's part of a line, each said from the one before: few bytes. */
function hatchPath({ x1, x2 }: Run, y: number): string {
  const strokes = Math.floor((x2 - x1 - BAND) / HATCH) + 1;
  if (strokes < 1) return '';
  const stroke = `l${BAND}-${BAND}`;
  return `M${x1} ${y + BAND}${stroke}${`m${HATCH - BAND} ${BAND}${stroke}`.repeat(strokes - 1)}`;
}

const TENSES = { ...TENSE_LABELS, procedural: { en: 'Procedure', zh: '会务' } } as const;

function unitLabel(row: ReadingRow, lang: Lang): string {
  const theme = row.theme === null ? NO_THEME[lang] : THEME_LABELS[row.theme][lang];
  const tense = row.tense === null ? [] : [TENSES[row.tense][lang]];
  const words = [theme, ...tense].map((label) => inSentence(label, lang));
  return [documentName(row, lang), ...words].join(lang === 'en' ? ', ' : '，');
}

/**
 * A unit's mark: a box on each of its lines, with the first line's top at 0. What units of a theme
 * have in common stands together, and first: so a page of many marks packs well.
 */
function unitMark(row: ReadingRow, runs: readonly Run[], context: DrawContext): string {
  const { units, place, theme } = row;
  const { top, height } = markBox(row);
  const from = runs[0]?.line ?? 0;
  const boxes = runs.map(({ line, x1, x2 }) =>
    element('rect', { y: (line - from) * LINE_PITCH + top, height, x: x1, width: x2 - x1 }),
  );
  const meaning = { units, place, theme, label: unitLabel(row, context.lang) };
  const look = theme === null ? { ...meaning, look: 'framing' } : meaning;
  return drawMark(look, boxes.join(''), context);
}

const linesOf = (marks: ReadonlyMap<number, string>, lineTop: (line: number) => number): string =>
  [...marks]
    .map(([line, drawn]) => element('g', { transform: `translate(0 ${lineTop(line)})` }, drawn))
    .join('');

/** Lines of a document that are drawn together, from the first one to before the last one. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** How many lines a document takes; one without a character takes one. */
export function lineCount({ characters }: DocumentStrip, layout: Layout): number {
  return Math.max(1, Math.ceil((characters * scaleOf(layout)) / LAYOUT_WIDTHS[layout]));
}

/** Draws a document, or some lines of it, from `top` down; `bottom` is where they end. */
export function drawStrip(
  strip: DocumentStrip,
  top: number,
  context: DrawContext,
  { from, to }: Lines = { from: 0, to: lineCount(strip, context.layout) },
): { readonly body: string; readonly bottom: number } {
  const { layout } = context;
  const width = LAYOUT_WIDTHS[layout];
  const scale = scaleOf(layout);
  const labels = from === 0 ? documentLines(strip, context) : [];
  const bandTop = top + labels.length * FONT_LINE + TICK + 6;
  const lineTop = (line: number): number => bandTop + (line - from) * LINE_PITCH;
  const isHere = ({ line }: Run): boolean => line >= from && line < to;
  const runsOf = ({ start, end }: Pick<Stretch, 'start' | 'end'>): Run[] =>
    lineRuns(start * scale, end * scale, width).filter(isHere);

  const words = labels.map(({ text, style, x }, index) =>
    textElement(text, { class: `chart-${style}`, x, y: top + (index + 1) * FONT_LINE - 4 }),
  );
  const isMark = ({ row }: Stretch): boolean => row.units.length > 0;
  /** By the line that each begins on. */
  const marks = new Map<number, string>();
  const pale: Run[] = [];
  let missing = '';
  let hatches = '';
  for (const stretch of strip.stretches) {
    const { row } = stretch;
    const runs = runsOf(stretch);
    const [first] = runs;
    if (first === undefined) continue;
    if (isMark(stretch)) {
      marks.set(first.line, (marks.get(first.line) ?? '') + unitMark(row, runs, context));
    } else if (row.kind === 'gap') {
      missing += runs.map((run) => boxPath(run, lineTop(run.line), BAND)).join('');
      hatches += runs.map((run) => hatchPath(run, lineTop(run.line))).join('');
    } else {
      pale.push(...runs);
    }
  }
  const ticks = strip.redactions
    .map((position): Run => {
      const x = Math.floor(position * scale);
      return { line: Math.floor(x / width), x1: x % width, x2: x % width };
    })
    .filter(isHere);
  const shape = (name: string, d: string): string[] =>
    d === '' ? [] : [element('path', { class: `reading-${name}`, d })];
  const staff = runsOf({ start: 0, end: strip.characters })
    .map((run) => staffPath(run, lineTop(run.line)))
    .join('');
  const behind = [
    ...shape('staff', staff),
    ...shape('missing', missing),
    ...shape('hatch', hatches),
    ...shape(
      'pale',
      stepsPath(
        pale,
        (line) => lineTop(line) + BAND / 2,
        ({ x1, x2 }) => [x2 - x1, 0],
      ),
    ),
    ...shape(
      'tick',
      stepsPath(
        ticks,
        (line) => lineTop(line) - TICK - 3,
        () => [0, TICK],
      ),
    ),
  ];
  return {
    body: drawContextMark('document', ...words, ...behind) + linesOf(marks, lineTop),
    bottom: lineTop(to - 1) + BAND,
  };
}
