/** The texts as pages: every part in its place, promises as dots, the rest as pale lines. */
import { readingPieces } from '../../tables/reading-pieces.ts';
import type { Lang } from '../../tables/table.ts';
import type { StoryRecord } from '../../reading/record.ts';
import { documentName, missingShare, percent } from '../reading/document-words.ts';
import { layOutPieces } from '../reading/lay-out-pieces.ts';
import type { DocumentStrip } from '../reading/lay-out-pieces.ts';
import { element } from '../svg-markup.ts';
import { INFERRED } from '../words.ts';
import type { ExplainerDot } from './explainer-dots.ts';
import { stackFits, stackHeight, stackLabel } from './labels.ts';
import { columnsIn, FRAME, largestPitch, radiusAt } from './scene.ts';
import type { Scene, Spot } from './scene.ts';

/** A unit id, or what stands there instead of a dot. */
type Cell = { readonly dot: string } | 'pale' | 'missing';

interface Page {
  readonly name: string;
  readonly details: readonly string[];
  readonly cells: readonly Cell[];
}

const GAP = { across: 16, down: 11 };

/** Pages side by side are tried up to so many. */
const MOST_ACROSS = 16;

const MOST_PITCH = 11;

/** With smaller dots than this, pages are drawn without their names. */
const LEAST_NAMED_PITCH = 4;

export interface PagesInput {
  readonly records: readonly StoryRecord[];
  readonly dots: readonly ExplainerDot[];
  readonly lang: Lang;
  /** Whether what the sources leave out is drawn as well, as many cells as it would fill. */
  readonly withMissing: boolean;
}

/** A gap in cells: as many as its characters would fill at the length of the text’s own parts. */
function gapCells(characters: number | null, { stretches }: DocumentStrip): Cell[] {
  const text = stretches.filter(({ row }) => row.kind === 'text');
  const length = text.reduce((sum, { row }) => sum + (row.characters ?? 0), 0);
  const count = characters === null || length === 0 ? 1 : (characters * text.length) / length;
  return Array.from({ length: Math.max(1, Math.round(count)) }, (): Cell => 'missing');
}

function toCells(strip: DocumentStrip, input: PagesInput, known: ReadonlySet<string>): Cell[] {
  return strip.stretches.flatMap(({ row }): Cell[] => {
    if (row.kind === 'gap') return input.withMissing ? gapCells(row.characters, strip) : [];
    const [unit] = row.units;
    return [unit !== undefined && known.has(unit) ? { dot: unit } : 'pale'];
  });
}

function detailsOf(strip: DocumentStrip, cells: readonly Cell[], input: PagesInput): string[] {
  const { lang, withMissing } = input;
  const inferred = strip.about.basis === 'inferred' ? [INFERRED[lang]] : [];
  if (withMissing) {
    const share = missingShare(strip.about);
    if (share === 0) return inferred;
    const missing = { en: `${percent(share)} missing`, zh: `缺${percent(share)}` }[lang];
    return [missing, ...inferred];
  }
  const dots = cells.filter((cell) => typeof cell === 'object').length;
  return [
    lang === 'en' ? `${dots} of ${cells.length}` : `${cells.length}段中${dots}条`,
    ...inferred,
  ];
}

function toPages(input: PagesInput): Page[] {
  const known = new Set(input.dots.map(({ unit }) => unit));
  return layOutPieces(readingPieces(input.records).rows).map((strip) => {
    const cells = toCells(strip, input, known);
    const name = documentName(strip.about, input.lang);
    return { name, details: detailsOf(strip, cells, input), cells };
  });
}

interface Plan {
  readonly across: number;
  readonly width: number;
  readonly pitch: number;
  readonly named: boolean;
}

const inRows = (pages: readonly Page[], across: number): Page[][] =>
  Array.from({ length: Math.ceil(pages.length / across) }, (_, index) =>
    pages.slice(index * across, (index + 1) * across),
  );

function rowHeights(row: readonly Page[], { width, pitch, named }: Plan) {
  const columns = columnsIn(width, pitch);
  const heads = row.map(({ name, details }) => stackHeight(name, details, width));
  const head = named ? Math.max(...heads) + 2 : 0;
  const body = Math.max(...row.map(({ cells }) => Math.ceil(cells.length / columns))) * pitch;
  return { head, body };
}

function heightOf(pages: readonly Page[], plan: Plan): number {
  const rows = inRows(pages, plan.across).map((row) => rowHeights(row, plan));
  return rows.reduce((sum, { head, body }) => sum + head + body + GAP.down, -GAP.down);
}

const namesFit = (pages: readonly Page[], width: number): boolean =>
  pages.every(({ name, details }) => stackFits(name, details, width + 4));

function findPlan(pages: readonly Page[], named: boolean): Plan | null {
  let best: Plan | null = null;
  for (let across = 1; across <= Math.min(pages.length, MOST_ACROSS); across++) {
    const gap = named ? GAP.across : GAP.across / 2;
    const width = (FRAME.width - (across - 1) * gap) / across;
    if (named && !namesFit(pages, width)) continue;
    const planAt = (pitch: number): Plan => ({ across, width, pitch, named });
    const pitch = largestPitch(
      MOST_PITCH,
      (size) => size <= width && heightOf(pages, planAt(size)) <= FRAME.height,
    );
    if (pitch !== null && pitch > (best?.pitch ?? 0)) best = planAt(pitch);
  }
  return best;
}

interface Strokes {
  pale: string;
  missing: string;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function drawCells(
  { cells }: Page,
  corner: { readonly left: number; readonly top: number },
  { width, pitch }: Plan,
  spots: Map<string, Spot>,
  strokes: Strokes,
): void {
  const columns = columnsIn(width, pitch);
  const half = tenth(pitch * 0.3);
  cells.forEach((cell, index) => {
    const x = tenth(corner.left + ((index % columns) + 0.5) * pitch);
    const y = tenth(corner.top + (Math.floor(index / columns) + 0.5) * pitch);
    if (typeof cell === 'object') spots.set(cell.dot, { x, y, r: radiusAt(pitch) });
    else if (cell === 'pale') strokes.pale += `M${tenth(x - half)} ${y}h${tenth(2 * half)}`;
    else {
      const side = tenth(2 * half);
      strokes.missing += `M${tenth(x - half)} ${tenth(y - half)}h${side}v${side}h-${side}z`;
    }
  });
}

/**
 * The scene of the pages, or null when there are too many parts to draw. Dots whose unit stands in
 * no page can't be: every forward unit is a part of its document.
 */
export function pagesScene(input: PagesInput): Scene | null {
  const pages = toPages(input);
  const withNames = findPlan(pages, true);
  const plan =
    withNames !== null && withNames.pitch >= LEAST_NAMED_PITCH ? withNames : findPlan(pages, false);
  if (plan === null) return null;
  const spots = new Map<string, Spot>();
  const strokes: Strokes = { pale: '', missing: '' };
  const gap = plan.named ? GAP.across : GAP.across / 2;
  let top = Math.max(0, (FRAME.height - heightOf(pages, plan)) / 2);
  let words = '';
  for (const row of inRows(pages, plan.across)) {
    const { head, body } = rowHeights(row, plan);
    row.forEach((page, index) => {
      const left = index * (plan.width + gap);
      const area = { left, width: plan.width, bottom: top + head - 2 };
      if (plan.named) words += stackLabel(page.name, page.details, area);
      drawCells(page, { left, top: top + head }, plan, spots, strokes);
    });
    top += head + body + GAP.down;
  }
  const shape = (name: string, d: string): string =>
    d === '' ? '' : element('path', { class: `explainer-${name}`, d });
  return {
    look: 'plain',
    around: shape('pale', strokes.pale) + shape('missing', strokes.missing) + words,
    spots: input.dots.flatMap(({ unit }) => spots.get(unit) ?? []),
  };
}
