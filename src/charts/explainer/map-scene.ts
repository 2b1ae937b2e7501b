/** Where: the dots of each place in a block beside its county, or on it when there are many. */
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Table } from '../../tables/table.ts';
import type { DrawContext } from '../chart.ts';
import type { BaseMap, Box } from '../map/base-map.ts';
import { baseMap } from '../map/base-map.ts';
import { drawLeader } from '../map/draw-block.ts';
import { countyId, groundId } from '../map/draw-ground.ts';
import { drawLabels } from '../map/draw-labels.ts';
import { placeBlocks } from '../map/place-blocks.ts';
import type { PlacedBlock } from '../map/place-blocks.ts';
import { placeLabels } from '../map/place-labels.ts';
import { MAP_GRID } from '../map/project-ground.ts';
import { overlapArea } from '../map/rectangles.ts';
import type { Point } from '../map/rectangles.ts';
import { element, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import type { ExplainerDots } from './explainer-dots.ts';
import { nameLabel, nameWidth } from './labels.ts';
import { placeGroups } from './place-groups.ts';
import type { PlaceDots } from './place-groups.ts';
import { blockSpots, FONT, FRAME, LINE } from './scene.ts';
import type { Scene, Spot } from './scene.ts';

type MapContext = Omit<DrawContext, 'layout'>;

/** A group whose counties are on the map. */
interface Located {
  readonly group: PlaceDots;
  readonly centres: readonly Point[];
  readonly boxes: readonly Box[];
}

/** Distances between dots that are tried for blocks, the best first. */
const PITCHES = [7, 6.4, 5.8, 5.2];

/** With more groups than this, dots stand on their counties. */
const MOST_BLOCKS = 12;

const WIDEST_BLOCK = 8;

interface Ground {
  readonly base: BaseMap;
  readonly scale: number;
}

function scaled(box: Box, scale: number): Box {
  return {
    left: box.left * scale,
    top: box.top * scale,
    right: box.right * scale,
    bottom: box.bottom * scale,
  };
}

/** Null when a place of the group has no polygon. */
function locate(group: PlaceDots, { base, scale }: Ground): Located | null {
  const counties = group.rows.flatMap(({ place }) => base.counties.get(place) ?? []);
  if (counties.length < group.rows.length) return null;
  return {
    group,
    centres: counties.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    boxes: counties.map(({ box }) => scaled(box, scale)),
  };
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

interface Block {
  readonly located: Located;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

function toBlock(located: Located, pitch: number): Block {
  const { name, dots } = located.group;
  const columns = Math.min(WIDEST_BLOCK, Math.ceil(Math.sqrt(dots.length * 1.8)));
  const rows = Math.ceil(dots.length / columns);
  const width = Math.max(nameWidth(name, String(dots.length)), columns * pitch);
  return { located, columns, width, height: LINE + rows * pitch };
}

function place(blocks: readonly Block[], pitch: number): readonly PlacedBlock[] | null {
  const { placed, bottom } = placeBlocks(
    blocks.map(({ located: { group, centres, boxes }, columns, width, height }) => {
      const anchor = middleOf(centres);
      const [only, ...others] = boxes;
      const nowhere = { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
      const dots = { left: 0, top: LINE, right: columns * pitch, bottom: height };
      return {
        key: group.key,
        width,
        height,
        anchor,
        obstacle: only === undefined || others.length > 0 ? nowhere : only,
        lines: [dots],
      };
    }),
    FRAME,
  );
  const clash = placed.some(({ box }, index) =>
    placed.slice(index + 1).some((other) => overlapArea(box, other.box) > 0),
  );
  return placed.length < blocks.length || bottom > FRAME.height || clash ? null : placed;
}

interface Layer {
  readonly around: string;
  readonly spots: ReadonlyMap<string, Spot>;
  /** What labels of the ground may not cover. */
  readonly taken: readonly Box[];
}

function toSpots(group: PlaceDots, spots: readonly Spot[]): [string, Spot][] {
  return group.dots.flatMap(({ unit }, index) => {
    const spot = spots[index];
    return spot === undefined ? [] : [[unit, spot] as [string, Spot]];
  });
}

/** Blocks beside their counties, each with a line to every county that it speaks for. */
function blocksLayer(all: readonly Located[]): Layer | null {
  for (const pitch of PITCHES) {
    const blocks = all.map((located) => toBlock(located, pitch));
    const placed = place(blocks, pitch);
    if (placed === null) continue;
    let words = '';
    let leaders = '';
    const spots: [string, Spot][] = [];
    placed.forEach((spot, index) => {
      const block = blocks[index];
      if (block === undefined) return;
      const { group, centres } = block.located;
      const { left, top } = spot.box;
      leaders += centres.map((anchor) => drawLeader({ ...spot, anchor })).join('');
      words += nameLabel(group.name, String(group.dots.length), left, top + LINE);
      const corner = { left, top: top + LINE };
      spots.push(...toSpots(group, blockSpots(group.dots.length, block.columns, pitch, corner)));
    });
    const taken = [...placed.map(({ box }) => box), ...all.flatMap(({ boxes }) => boxes)];
    return { around: leaders + words, spots: new Map(spots), taken };
  }
  return null;
}

/** The angle between two neighbours in a sunflower, by which dots fill a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** How much larger a sunflower is than the pitch of its dots says. */
const SPREAD = 0.62;

const CLUSTER = { most: 5, least: 2.2 };

function clusterPitch(all: readonly Located[]): number {
  const middles = all.map(({ centres }) => middleOf(centres));
  const rooms = all.flatMap(({ group }, index) => {
    const own = middles[index];
    const others = middles.filter((_, other) => other !== index);
    if (own === undefined || others.length === 0) return [];
    const nearest = Math.min(...others.map(({ x, y }) => Math.hypot(x - own.x, y - own.y)));
    return [nearest / 2 / (SPREAD * Math.sqrt(group.dots.length))];
  });
  const room = rooms.toSorted((one, other) => one - other)[Math.floor(rooms.length / 4)];
  return Math.min(CLUSTER.most, Math.max(CLUSTER.least, room ?? CLUSTER.most));
}

/** Dots on their counties, with the names that find room. */
function clustersLayer(all: readonly Located[]): Layer {
  const pitch = clusterPitch(all);
  const spots = new Map<string, Spot>();
  const labels = all.map(({ group, centres }) => {
    const { x, y } = middleOf(centres);
    group.dots.forEach(({ unit }, index) => {
      const away = pitch * SPREAD * Math.sqrt(index + 0.5);
      const angle = index * GOLDEN_ANGLE;
      const at = { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
      spots.set(unit, { ...at, r: Math.round(pitch * 4) / 10 });
    });
    const above = pitch * SPREAD * Math.sqrt(group.dots.length) + FONT * 0.8;
    const width = textWidth(group.name, FONT);
    return { text: group.name, points: [{ x, y: y - above }], width, height: FONT };
  });
  const discs = [...spots.values()].map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  const frame = { left: 2, top: 2, right: FRAME.width - 2, bottom: FRAME.height - 2 };
  const names = placeLabels(labels, discs, frame);
  const around = names.map(({ text, x, y }) =>
    textElement(text, { class: 'map-label map-name', x, y, dy: '.35em' }),
  );
  return { around: around.join(''), spots, taken: [...discs, ...names.map(({ box }) => box)] };
}

function drawGroundUse(all: readonly Located[], { scale }: Ground, { idPrefix }: MapContext) {
  const keys = new Set(all.flatMap(({ group }) => group.rows.map((row) => row.place)));
  const counties = [...keys].map((key) =>
    element('use', { class: 'map-county', href: `#${countyId(idPrefix, key)}` }),
  );
  const ground = element('use', { href: `#${groundId(idPrefix)}` });
  // The scale needs more digits than a coordinate.
  return element('g', { transform: `scale(${scale.toFixed(4)})` }, ground, ...counties);
}

function drawNames({ base, scale }: Ground, taken: readonly Box[], { lang }: MapContext): string {
  const bottom = Math.min(FRAME.height, base.heightGrid * scale) - 2;
  const frame = { left: 2, top: 2, right: FRAME.width - 2, bottom };
  return drawLabels(base.provinceLabels, 'province', { lang, fontSize: FONT, scale, frame, taken })
    .body;
}

function groundOf(table: Table<ForwardUnitRow>, { boundaries }: MapContext): Ground | null {
  const base = baseMap(table, boundaries);
  if (base === null) return null;
  return { base, scale: Math.min(FRAME.width / MAP_GRID, FRAME.height / base.heightGrid) };
}

/** The scene of the map; null when a place is not on it or the blocks find no room. */
export function mapScene({ table, dots }: ExplainerDots, context: MapContext): Scene | null {
  const ground = groundOf(table, context);
  if (ground === null) return null;
  const groups = placeGroups(dots, context.lang);
  const all = groups.flatMap((group) => locate(group, ground) ?? []);
  if (all.length < groups.length) return null;
  const layer = (all.length > MOST_BLOCKS ? null : blocksLayer(all)) ?? clustersLayer(all);
  return {
    look: 'plain',
    around:
      drawGroundUse(all, ground, context) + drawNames(ground, layer.taken, context) + layer.around,
    spots: dots.flatMap(({ unit }) => layer.spots.get(unit) ?? []),
  };
}
