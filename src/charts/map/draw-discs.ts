/** The map of many places: one disc a place, as large as its number of statements. */
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { plural } from '../../i18n/format-number.ts';
import { placeLabel } from '../words.ts';
import type { BaseMap, Box } from './base-map.ts';
import { BLOCK_SIZES } from './block-shape.ts';
import { drawLabels } from './draw-labels.ts';
import { placeLabels } from './place-labels.ts';
import { MAP_GRID } from './project-ground.ts';
import { grow } from './rectangles.ts';
import type { ScaledCounty } from './scaled-county.ts';

/** Radius of the disc of the place with the most statements, when there are {@link FEW}. */
const LARGEST = { narrow: 8, wide: 14 } as const;

/** With more places discs get smaller, so that together they cover as much. */
const FEW = 15;

/** Every disc can still be seen. */
const SMALLEST = 2.5;

interface Disc {
  readonly county: ScaledCounty;
  readonly radius: number;
}

function toDiscs(counties: readonly ScaledCounty[], largest: number): Disc[] {
  const most = Math.max(1, ...counties.map(({ rows }) => rows.length));
  return counties
    .filter(({ rows }) => rows.length > 0)
    .map((county) => ({
      county,
      radius: Math.max(SMALLEST, largest * Math.sqrt(county.rows.length / most)),
    }));
}

function drawDisc({ county, radius }: Disc, context: DrawContext): string {
  const { place, rows, x, y } = county;
  const name = placeLabel(place, context.lang);
  const count = context.lang === 'en' ? plural(rows.length, 'statement') : `${rows.length}条`;
  const circle = element('circle', { class: 'map-disc', cx: x, cy: y, r: radius });
  const meaning = {
    units: rows.flatMap(({ units }) => units),
    place: place.place,
    theme: null,
    label: `${name}, ${count}`,
  };
  return drawMark(meaning, circle, context);
}

/** Names of places that find room above their disc. */
function drawNames(
  discs: readonly Disc[],
  taken: readonly Box[],
  frame: Box,
  context: DrawContext,
) {
  const { fontSize } = BLOCK_SIZES[context.layout];
  const labels = discs.map(({ county, radius }) => {
    const text = placeLabel(county.place, context.lang);
    const above = { x: county.x, y: county.y - radius - fontSize * 0.8 };
    return { text, points: [above], width: textWidth(text, fontSize), height: fontSize };
  });
  return placeLabels(labels, taken, frame)
    .map(({ text, x, y }) =>
      textElement(text, { class: 'map-label map-name', x, y: y + fontSize * 0.35 }),
    )
    .join('');
}

/** Discs in the order of the places, with the names of provinces and places that find room. */
export function drawDiscs(
  base: BaseMap,
  counties: readonly ScaledCounty[],
  height: number,
  context: DrawContext,
): string {
  const { lang, layout } = context;
  const width = LAYOUT_WIDTHS[layout];
  const frame = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const crowding = Math.sqrt(Math.min(1, FEW / Math.max(1, counties.length)));
  const discs = toDiscs(counties, LARGEST[layout] * crowding);
  const boxes = discs.map(({ county: { x, y }, radius }) =>
    grow({ left: x, right: x, top: y, bottom: y }, radius),
  );
  const { fontSize } = BLOCK_SIZES[layout];
  const options = { lang, fontSize, scale: width / MAP_GRID, frame, taken: boxes };
  const provinces = drawLabels(base.provinceLabels, 'province', options);
  const names = drawNames(discs, provinces.taken, frame, context);
  const drawn = discs.map((disc) => drawDisc(disc, context));
  return drawn.join('') + drawContextMark('labels', provinces.body, names);
}
