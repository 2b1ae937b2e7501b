/** One layout of the map: ground, counties, blocks of dots with leader lines, labels, key. */
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import { distinctPlaces } from '../words.ts';
import { baseMap } from './base-map.ts';
import type { BaseMap, Box } from './base-map.ts';
import { BLOCK_SIZES } from './block-shape.ts';
import { drawBacking, drawBlock, drawLeader, toBlock } from './draw-block.ts';
import { drawDiscs } from './draw-discs.ts';
import { countyId, groundId } from './draw-ground.ts';
import { drawKey } from './draw-key.ts';
import { drawLabels } from './draw-labels.ts';
import { drawOffMap } from './draw-off-map.ts';
import { placeBlocks } from './place-blocks.ts';
import { MAP_GRID } from './project-ground.ts';
import { placesOffMap, scaledCounties } from './scaled-county.ts';
import type { ScaledCounty } from './scaled-county.ts';

/** With more places or provinces than this, blocks of dots would hide the map. */
const MOST_BLOCKS = { places: 10, provinces: 3 };

const KEY_GAP = 10;

/** Whether the places are so many that each is drawn as one disc. */
export function hasDiscs(table: Table<ForwardUnitRow>): boolean {
  const places = distinctPlaces(table.rows);
  const provinces = new Set(places.map(({ province }) => province));
  return places.length > MOST_BLOCKS.places || provinces.size > MOST_BLOCKS.provinces;
}

interface Layer {
  readonly body: string;
  readonly bottom: number;
}

function drawGroundUse(
  counties: readonly ScaledCounty[],
  scale: number,
  { idPrefix }: DrawContext,
): string {
  const ground = element('use', { href: `#${groundId(idPrefix)}` });
  const filled = counties.map(({ place: { place } }) =>
    element('use', {
      class: 'map-county',
      href: `#${countyId(idPrefix, place)}`,
      'data-place': place,
    }),
  );
  const transform = scale === 1 ? null : `scale(${scale})`;
  return element('g', { transform, 'data-context': 'boundaries' }, ground, ...filled);
}

function drawGroundLabels(
  base: BaseMap,
  taken: readonly Box[],
  frame: Box,
  { lang, layout }: DrawContext,
): string {
  const { fontSize } = BLOCK_SIZES[layout];
  const options = { lang, fontSize, scale: LAYOUT_WIDTHS[layout] / MAP_GRID, frame };
  const provinces = drawLabels(base.provinceLabels, 'province', { ...options, taken });
  const prefectures = drawLabels(base.prefectureLabels, 'prefecture', {
    ...options,
    taken: provinces.taken,
  });
  return provinces.body + prefectures.body;
}

function drawBlocks(
  base: BaseMap,
  counties: readonly ScaledCounty[],
  height: number,
  context: DrawContext,
): Layer {
  const sizes = BLOCK_SIZES[context.layout];
  const width = LAYOUT_WIDTHS[context.layout];
  const blocks = counties.map((county) => toBlock(county, sizes, context));
  const { placed, bottom } = placeBlocks(blocks, { width, height });
  const taken = [...placed.map(({ box }) => box), ...counties.map(({ box }) => box)];
  const frame = { left: 2, top: 2, right: width - 2, bottom: bottom - 2 };
  const labels = drawGroundLabels(base, taken, frame, context);
  const leaders = placed.map(drawLeader).join('');
  const drawn = blocks.map((block, index) => {
    const spot = placed[index];
    return spot === undefined ? '' : drawBlock(block.county, block.shape, spot.box, context);
  });
  return {
    body:
      drawContextMark('labels', drawBacking(blocks, placed, sizes), labels, leaders) +
      drawn.join(''),
    bottom,
  };
}

function drawPlaces(table: Table<ForwardUnitRow>, base: BaseMap, context: DrawContext): Layer {
  const scale = LAYOUT_WIDTHS[context.layout] / MAP_GRID;
  const height = Math.round(base.heightGrid * scale);
  const counties = scaledCounties(table, base, scale);
  const layer = hasDiscs(table)
    ? { bottom: height, body: drawDiscs(base, counties, height, context) }
    : drawBlocks(base, counties, height, context);
  return { ...layer, body: drawGroundUse(counties, scale, context) + layer.body };
}

/** Draws the map. Places without a polygon stand below it; without any polygon they stand alone. */
export function drawMap(table: Table<ForwardUnitRow>, context: DrawContext): Drawing {
  const { layout, lang } = context;
  const widthPx = LAYOUT_WIDTHS[layout];
  const base = baseMap(table, context.boundaries);
  const map = base === null ? { body: '', bottom: 0 } : drawPlaces(table, base, context);
  const offMap = drawOffMap(placesOffMap(table, base), map.bottom, context);
  if (hasDiscs(table) && offMap.body === '')
    return { widthPx, heightPx: map.bottom, body: map.body };
  const key = drawKey(offMap.bottom + KEY_GAP, widthPx, BLOCK_SIZES[layout], lang);
  const body = map.body + offMap.body + drawContextMark('key', key.body);
  return { widthPx, heightPx: key.bottom, body };
}
