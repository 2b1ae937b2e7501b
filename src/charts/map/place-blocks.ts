/**
 * Finds a place on the map for each county's block of dots: near its county, over no other
 * block, county or leader line. The same input always gives the same answer.
 */
import type { Box } from './base-map.ts';
import {
  grow,
  isInside,
  lineMeetsBox,
  linesCross,
  nearestPoint,
  overlapArea,
} from './rectangles.ts';
import type { Point } from './rectangles.ts';

export interface BlockToPlace {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** The county's middle and its bounding box, which no block should cover. */
  readonly anchor: Point;
  readonly obstacle: Box;
  /** What can be seen of the block, from its top left corner. */
  readonly lines: readonly Box[];
}

export interface PlacedBlock extends BlockToPlace {
  readonly box: Box;
  /** Where the leader line meets the block. */
  readonly end: Point;
}

const DIRECTIONS = 24;
const DISTANCES = [4, 10, 18, 28, 40, 55, 75, 100, 130, 170];

/** Space kept between blocks. */
const CLEARANCE = 5;

/** Sweeps over all blocks at most; mostly nothing moves any more after two or three. */
const SWEEPS = 6;

/** From a county's middle to words that seem to be its own. */
const BESIDE = 30;

/** Weights against a unit of distance: what is worse than a longer leader line, and by how much. */
const COST = {
  touchingBlock: 1000,
  onBlock: 40,
  onCounty: 1.5,
  crossing: 150,
  throughBlock: 400,
  throughCounty: 40,
  besideOther: 120,
};

/** How much higher a frame is tried when blocks don't fit. */
const GROWTH = [0, 30, 60, 120, 240, 480];

function candidateBoxes(block: BlockToPlace, frame: Box): readonly Box[] {
  const { anchor, obstacle, width, height } = block;
  const halfWidth = (obstacle.right - obstacle.left) / 2;
  const halfHeight = (obstacle.bottom - obstacle.top) / 2;
  return DISTANCES.flatMap((apart) =>
    Array.from({ length: DIRECTIONS }, (_, index): Box => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      // The block's nearest edge stands `apart` outside the county's own box.
      const centreX = anchor.x + x * (halfWidth + apart + width / 2);
      const centreY = anchor.y + y * (halfHeight + apart + height / 2);
      const [left, top] = [centreX - width / 2, centreY - height / 2];
      return { left, top, right: left + width, bottom: top + height };
    }),
  ).filter((box) => isInside(box, frame));
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const moved = (line: Box, { left, top }: Box): Box => ({
  left: line.left + left,
  top: line.top + top,
  right: line.right + left,
  bottom: line.bottom + top,
});

/** The leader line ends at whatever of the block can be seen nearest to the county. */
function toPlaced(block: BlockToPlace, box: Box): PlacedBlock {
  const ends = block.lines.map((line) => nearestPoint(grow(moved(line, box), 1), block.anchor));
  const [first = nearestPoint(box, block.anchor), ...others] = ends;
  const end = others.reduce(
    (nearest, point) =>
      distance(point, block.anchor) < distance(nearest, block.anchor) ? point : nearest,
    first,
  );
  return { ...block, box, end };
}

function costAgainst(block: PlacedBlock, other: PlacedBlock): number {
  const shared = overlapArea(grow(block.box, CLEARANCE), other.box);
  let cost = shared > 0 ? COST.touchingBlock + shared * COST.onBlock : 0;
  if (linesCross(block.anchor, block.end, other.anchor, other.end)) cost += COST.crossing;
  if (lineMeetsBox(block.anchor, block.end, other.box)) cost += COST.throughBlock;
  if (lineMeetsBox(other.anchor, other.end, block.box)) cost += COST.throughBlock;
  return cost;
}

const gap = (point: Point, { lines, box }: PlacedBlock): number =>
  Math.min(...lines.map((line) => distance(nearestPoint(moved(line, box), point), point)));

/** Words that stand nearer to another county than that county's own would be read as its name. */
function isBesideOther(block: PlacedBlock, other: BlockToPlace): boolean {
  const { anchor } = other;
  if (other.key === block.key || distance(nearestPoint(block.box, anchor), anchor) > BESIDE) {
    return false;
  }
  return gap(anchor, block) < Math.min(BESIDE, distance(block.end, block.anchor));
}

/** What a place costs, or `most` and above when it costs that much: the rest is not summed up. */
function costOf(
  block: PlacedBlock,
  others: readonly PlacedBlock[],
  all: readonly BlockToPlace[],
  most: number,
): number {
  let cost = distance(block.end, block.anchor);
  for (const other of all) {
    if (cost >= most) return cost;
    cost += overlapArea(block.box, other.obstacle) * COST.onCounty;
    if (other.key !== block.key && lineMeetsBox(block.anchor, block.end, other.obstacle)) {
      cost += COST.throughCounty;
    }
    if (isBesideOther(block, other)) cost += COST.besideOther;
  }
  for (const other of others) {
    if (cost >= most) return cost;
    cost += costAgainst(block, other);
  }
  return cost;
}

function findBest(
  block: BlockToPlace,
  others: readonly PlacedBlock[],
  all: readonly BlockToPlace[],
  frame: Box,
): PlacedBlock | null {
  let best: PlacedBlock | null = null;
  let least = Infinity;
  for (const box of candidateBoxes(block, frame)) {
    const placed = toPlaced(block, box);
    const cost = costOf(placed, others, all, least);
    if (cost < least) [best, least] = [placed, cost];
  }
  return best;
}

/** Blocks placed one after the other, then each again now that the others stand. */
function settle(
  order: readonly BlockToPlace[],
  frame: Box,
): ReadonlyMap<string, PlacedBlock> | null {
  const placed = new Map<string, PlacedBlock>();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moves = 0;
    for (const block of order) {
      const before = placed.get(block.key)?.box;
      placed.delete(block.key);
      const best = findBest(block, [...placed.values()], order, frame);
      if (best === null) return null;
      placed.set(block.key, best);
      if (best.box.left !== before?.left || best.box.top !== before.top) moves += 1;
    }
    if (moves === 0) break;
  }
  return placed;
}

/** What an arrangement costs; what two blocks cost each other counts twice. */
function totalCost(placed: readonly PlacedBlock[]): number {
  const costs = placed.map((block) => {
    const others = placed.filter(({ key }) => key !== block.key);
    return costOf(block, others, placed, Infinity);
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** Whoever comes first takes the best place, so each block begins once: the cheapest is kept. */
function arrange(blocks: readonly BlockToPlace[], frame: Box): readonly PlacedBlock[] | null {
  let best: readonly PlacedBlock[] | null = null;
  let least = Infinity;
  for (const first of blocks.keys()) {
    const turned = [...blocks.slice(first), ...blocks.slice(0, first)];
    for (const order of [turned, turned.toReversed()]) {
      const settled = settle(order, frame);
      if (settled === null) return null;
      const placed = blocks.flatMap(({ key }) => settled.get(key) ?? []);
      const cost = totalCost(placed);
      if (cost < least) [best, least] = [placed, cost];
    }
  }
  return best;
}

const overlaps = (placed: readonly PlacedBlock[]): boolean =>
  placed.some(({ box }, index) =>
    placed.slice(index + 1).some((other) => overlapArea(box, other.box) > 0),
  );

/**
 * All blocks in the order given, and where the frame ends below: it grows until no block covers
 * another. Empty when a block is larger than the largest frame.
 */
export function placeBlocks(
  blocks: readonly BlockToPlace[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly placed: readonly PlacedBlock[]; readonly bottom: number } {
  let last: { placed: readonly PlacedBlock[]; bottom: number } = { placed: [], bottom: height };
  for (const more of GROWTH) {
    const bottom = height + more;
    const found = arrange(blocks, { left: 2, top: 2, right: width - 2, bottom: bottom - 2 });
    if (found === null) continue;
    last = { placed: found, bottom };
    if (!overlaps(found)) break;
  }
  return last;
}
