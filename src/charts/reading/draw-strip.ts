/** One document: its label, its lines of marks, what is missing and what is blanked out. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import { TENSE_LABELS } from '../../tables/tense-by-place.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { inSentence, NO_THEME } from '../words.ts';
import { documentLines, documentName } from './document-words.ts';
import type { DocumentStrip, Stretch } from './lay-out-pieces.ts';
import { lineRuns } from './line-runs.ts';
import type { Run } from './line-runs.ts';
import { BAND, LINE_PITCH, markBox, scaleOf, STAFF, TICK } from './reading-sizes.ts';

const FONT_LINE = 17;

/** Between two slanting strokes of a gap. */
const HATCH = 12;

/** Height of what is neither statement nor gap: headings, datelines, a site's own text. */
const PALE = 2;

const boxPath = ({ x1, x2 }: Run, y: number, height: number): string =>
  `M${x1} ${y}v${height}h${x2 - x1}v-${height}z`;

/** Slanting strokes across a gap's part of a line, each said from the one before: few bytes. */
function hatchPath({ x1, x2 }: Run, y: number): string {
  const strokes = Math.floor((x2 - x1 - BAND) / HATCH) + 1;
  if (strokes < 1) return '';
  const stroke = `l${BAND}-${BAND}`;
  return `M${x1} ${y + BAND}${stroke}${`m${HATCH - BAND} ${BAND}${stroke}`.repeat(strokes - 1)}`;
}

/** The hairlines of a part of a line. */
const staffPath = ({ x1, x2 }: Run, y: number): string =>
  STAFF.map((below) => `M${x1} ${y + below}H${x2}`).join('');

const TENSES = { ...TENSE_LABELS, procedural: { en: 'Procedure', zh: '会务' } } as const;

function unitLabel(row: ReadingRow, lang: Lang): string {
  const theme = row.theme === null ? NO_THEME[lang] : THEME_LABELS[row.theme][lang];
  const tense = row.tense === null ? '' : `, ${inSentence(TENSES[row.tense][lang], lang)}`;
  return `${documentName(row, lang)}, ${inSentence(theme, lang)}${tense}`;
}

/** Draws a document from `top` down; `bottom` is where it ends. */
export function drawStrip(
  strip: DocumentStrip,
  top: number,
  context: DrawContext,
): { readonly body: string; readonly bottom: number } {
  const { lang, layout } = context;
  const width = LAYOUT_WIDTHS[layout];
  const scale = scaleOf(layout);
  const labels = documentLines(strip, context);
  const bandTop = top + labels.length * FONT_LINE + TICK + 6;
  const lineTop = (line: number): number => bandTop + line * LINE_PITCH;
  const runsOf = ({ start, end }: Stretch): Run[] => lineRuns(start * scale, end * scale, width);

  const words = labels.map(({ text, style, x }, index) =>
    textElement(text, { class: `chart-${style}`, x, y: top + (index + 1) * FONT_LINE - 4 }),
  );
  const isMark = ({ row }: Stretch): boolean => row.units.length > 0;
  let marks = '';
  let pale = '';
  let missing = '';
  let hatches = '';
  for (const stretch of strip.stretches) {
    const { row } = stretch;
    const runs = runsOf(stretch);
    if (isMark(stretch)) {
      const box = markBox(row);
      const d = runs.map((run) => boxPath(run, lineTop(run.line) + box.top, box.height)).join('');
      const label = unitLabel(row, lang);
      const { units, place, theme } = row;
      const meaning = { units, place, theme, label };
      const look = theme === null ? { ...meaning, look: 'framing' } : meaning;
      marks += drawMark(look, element('path', { d }), context);
    } else if (row.kind === 'gap') {
      missing += runs.map((run) => boxPath(run, lineTop(run.line), BAND)).join('');
      hatches += runs.map((run) => hatchPath(run, lineTop(run.line))).join('');
    } else {
      const y = (BAND - PALE) / 2;
      pale += runs.map((run) => boxPath(run, lineTop(run.line) + y, PALE)).join('');
    }
  }
  const ticks = strip.redactions
    .map((position) => Math.floor(position * scale))
    .map((x) => `M${x % width} ${lineTop(Math.floor(x / width)) - TICK - 3}v${TICK}`)
    .join('');
  const shape = (name: string, d: string): string[] =>
    d === '' ? [] : [element('path', { class: `reading-${name}`, d })];
  const staff = lineRuns(0, strip.characters * scale, width)
    .map((run) => staffPath(run, lineTop(run.line)))
    .join('');
  const behind = [
    ...shape('staff', staff),
    ...shape('missing', missing),
    ...shape('hatch', hatches),
    ...shape('pale', pale),
    ...shape('tick', ticks),
  ];
  const lines = Math.max(1, Math.ceil((strip.characters * scale) / width));
  return {
    body: `${drawContextMark('document', ...words, ...behind)}${marks}`,
    bottom: lineTop(lines - 1) + BAND,
  };
}
