/** The map of many places: one disc a place, as large as its number of statements. */
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { placeLabel, plural } from '../words.ts';
import { BLOCK_SIZES } from './block-shape.ts';
import { placeLabels } from './place-labels.ts';
import type { ScaledCounty } from './scaled-county.ts';

/** Radius of the disc of the place with the most statements. */
const LARGEST = { narrow: 9, wide: 13 } as const;

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

/** Discs in the order of the places, with the names that find room. */
export function drawDiscs(
  counties: readonly ScaledCounty[],
  height: number,
  context: DrawContext,
): string {
  const discs = toDiscs(counties, LARGEST[context.layout]);
  const frame = { left: 2, top: 2, right: LAYOUT_WIDTHS[context.layout] - 2, bottom: height - 2 };
  const { fontSize } = BLOCK_SIZES[context.layout];
  const labels = discs.map(({ county, radius }) => {
    const text = placeLabel(county.place, context.lang);
    const width = textWidth(text, fontSize);
    const above = { x: county.x, y: county.y - radius - fontSize * 0.6 };
    return { text, points: [above], width, height: fontSize };
  });
  const boxes = discs.map(({ county: { x, y }, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names = placeLabels(labels, boxes, frame).map(({ text, x, y }) =>
    textElement(text, { class: 'map-label', x, y: y + fontSize * 0.35 }),
  );
  const drawn = discs.map((disc) => drawDisc(disc, context));
  return drawn.join('') + drawContextMark('labels', ...names);
}
