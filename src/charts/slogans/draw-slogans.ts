/** One layout of the slogan trees: a part a place. */
import type { SloganRow } from '../../tables/slogan-items.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawParts } from '../draw-parts.ts';
import type { Part } from '../draw-parts.ts';
import { drawContextMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import { distinctPlaces, genreLabel, INFERRED, placeLabel } from '../words.ts';
import { branchesPath, drawSlogan, SLOGAN_SIZES } from './draw-slogan.ts';
import { sloganTrees } from './slogan-tree.ts';

const INDENT = 16;
const GAP = 14;

function drawPlace(rows: readonly SloganRow[], context: DrawContext): Part {
  const { lang } = context;
  const { line } = SLOGAN_SIZES;
  const [place] = rows;
  if (place === undefined) return { body: '', heightPx: 0 };
  const name = placeLabel(place, lang);
  const inferred = place.basis === 'inferred' ? [INFERRED[lang]] : [];
  const detail = [...inferred, genreLabel(place.genres, lang)].join(lang === 'en' ? ', ' : '，');
  const y = line - 3;
  const headed = line + 4;
  const bodies: string[] = [];
  const joints: number[] = [];
  let bottom = headed;
  for (const node of sloganTrees(rows)) {
    const drawn = drawSlogan(node, INDENT, bottom, context);
    bodies.push(drawn.body);
    joints.push(drawn.joint);
    ({ bottom } = drawn);
  }
  const d = branchesPath(INDENT, headed - 2, joints);
  const heading = drawContextMark(
    'place',
    element('path', { class: 'slogan-branch', d }),
    drawHeading(name, detail, { x: 0, y }),
  );
  return { body: heading + bodies.join(''), heightPx: Math.ceil(bottom) };
}

/** Draws every place that has a slogan; the note names those that have none. */
export function drawSlogans(table: Table<SloganRow>, context: DrawContext): Drawing {
  const byPlace = Map.groupBy(table.rows, ({ place }) => place);
  const parts = distinctPlaces(table.rows).map(({ place }) =>
    drawPlace(byPlace.get(place) ?? [], context),
  );
  const { body, bottom } = drawParts(parts, { top: 0, gap: GAP }, context);
  return { widthPx: LAYOUT_WIDTHS[context.layout], heightPx: bottom, body };
}
