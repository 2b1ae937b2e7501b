/** One layout of the slogan trees: places below each other, in two columns where there is room. */
import type { SloganRow } from '../../tables/slogan-items.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawContextMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import { distinctPlaces, genreLabel, INFERRED, placeLabel } from '../words.ts';
import { branchesPath, drawSlogan, SLOGAN_SIZES } from './draw-slogan.ts';
import { sloganTrees } from './slogan-tree.ts';

const INDENT = 16;
const GAP = 14;

function drawPlace(rows: readonly SloganRow[], left: number, top: number, context: DrawContext) {
  const { lang, layout } = context;
  const { line } = SLOGAN_SIZES[layout];
  const [place] = rows;
  if (place === undefined) return { body: '', bottom: top };
  const name = placeLabel(place, lang);
  const inferred = place.basis === 'inferred' ? [INFERRED[lang]] : [];
  const detail = [...inferred, genreLabel(place.genres, lang)].join(lang === 'en' ? ', ' : '，');
  const y = top + line - 3;
  const headed = top + line + 4;
  const bodies: string[] = [];
  const joints: number[] = [];
  let bottom = headed;
  for (const node of sloganTrees(rows)) {
    const drawn = drawSlogan(node, left + INDENT, bottom, context);
    bodies.push(drawn.body);
    joints.push(drawn.joint);
    ({ bottom } = drawn);
  }
  const d = branchesPath(left + INDENT, headed - 2, joints);
  const heading = drawContextMark(
    'place',
    element('path', { class: 'slogan-branch', d }),
    drawHeading(name, detail, { x: left, y }),
  );
  return { body: heading + bodies.join(''), bottom };
}

/** Each place stands in the column that is shorter so far, so that both end near each other. */
function columnsOf(places: readonly (readonly SloganRow[])[], context: DrawContext) {
  if (context.layout === 'narrow') return [places];
  const columns = [0, 1].map(() => ({ places: [] as (readonly SloganRow[])[], height: 0 }));
  for (const rows of places) {
    const shortest = columns.reduce((one, other) => (other.height < one.height ? other : one));
    shortest.places.push(rows);
    shortest.height += drawPlace(rows, 0, 0, context).bottom + GAP;
  }
  return columns.map((column) => column.places);
}

/** Draws every place that has a slogan; the note names those that have none. */
export function drawSlogans(table: Table<SloganRow>, context: DrawContext): Drawing {
  const width = LAYOUT_WIDTHS[context.layout];
  const byPlace = Map.groupBy(table.rows, ({ place }) => place);
  const places = distinctPlaces(table.rows).map(({ place }) => byPlace.get(place) ?? []);
  const bodies: string[] = [];
  let heightPx = 0;
  columnsOf(places, context).forEach((column, index) => {
    const left = index * (width - SLOGAN_SIZES[context.layout].columnWidth);
    let bottom = -GAP;
    for (const rows of column) {
      const drawn = drawPlace(rows, left, bottom + GAP, context);
      bodies.push(drawn.body);
      ({ bottom } = drawn);
    }
    heightPx = Math.max(heightPx, Math.ceil(bottom));
  });
  return { widthPx: width, heightPx, body: bodies.join('') };
}
