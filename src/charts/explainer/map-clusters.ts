/** Dots on their counties: a round cluster for each group, none of them on another. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Point } from '../map/rectangles.ts';
import type { PlaceDots } from './place-groups.ts';
import type { Spot } from './scene.ts';

/** A group whose counties are on the map, with their middles in the frame. */
export interface Located {
  readonly group: PlaceDots;
  readonly centres: readonly Point[];
}

export interface Cluster extends Located {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** One a dot of the group, in their order. */
  readonly spots: readonly Spot[];
}

/** The angle between two neighbours in a sunflower, by which dots fill a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** How much larger a sunflower is than the pitch of its dots says. */
const SPREAD = 0.62;

const PITCH = { most: 5.2, least: 2.2 };

/** Clusters may take this share of the map; beyond it they would push each other off the land. */
const MOST_COVER = 0.16;

/** Kept free between clusters, in view-box units. */
const APART = 2;

const TICKS = 120;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

function sunflower(count: number, pitch: number, { x, y }: Point): Spot[] {
  return Array.from({ length: count }, (_, index) => {
    const away = pitch * SPREAD * Math.sqrt(index + 0.5);
    const angle = index * GOLDEN_ANGLE;
    return {
      x: x + away * Math.cos(angle),
      y: y + away * Math.sin(angle),
      r: Math.round(pitch * 4.2) / 10,
    };
  });
}

/**
 * The clusters of the groups, each as near to the middle of its counties as the others let it.
 *
 * @param area of the map, in square view-box units
 */
export function mapClusters(all: readonly Located[], area: number): Cluster[] {
  const dots = all.reduce((sum, { group }) => sum + group.dots.length, 0);
  const fits = Math.sqrt((area * MOST_COVER) / (Math.PI * SPREAD ** 2 * Math.max(1, dots)));
  const pitch = Math.min(PITCH.most, Math.max(PITCH.least, fits));
  const nodes = all.map((located) => {
    const home = middleOf(located.centres);
    const radius = pitch * SPREAD * Math.sqrt(located.group.dots.length) + pitch * 0.42;
    return { located, home, radius, ...home };
  });
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ home }) => home.x).strength(0.2))
    .force('y', forceY<(typeof nodes)[number]>(({ home }) => home.y).strength(0.2))
    .force(
      'apart',
      forceCollide<(typeof nodes)[number]>(({ radius }) => radius + APART / 2),
    )
    .stop()
    .tick(TICKS);
  return nodes.map(({ located, radius, x, y }) => {
    const spots = sunflower(located.group.dots.length, pitch, { x, y });
    return { ...located, x, y, radius, spots };
  });
}
