/** Where the name of an area may stand: points inside it. */
import { geoPath, polygonContains } from 'd3';
import type { GeoProjection } from 'd3';

import type { Area } from './province-geometry.ts';

/** Points across and down that are tried. */
const LATTICE = 15;

export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** The ring with the most points of a projected area. */
function largestRing(projection: GeoProjection, area: Area): [number, number][] {
  const rings: [number, number][][] = [];
  const path = geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
  } satisfies Partial<CanvasRenderingContext2D> as unknown as CanvasRenderingContext2D);
  path(area);
  return rings.reduce((most, ring) => (ring.length > most.length ? ring : most), []);
}

/** A lattice over an area's box, only what lies inside, sorted by distance from its middle. */
export function interiorPoints(projection: GeoProjection, area: Area): GridPoint[] {
  const ring = largestRing(projection, area);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(area);
  const [middleX, middleY] = geoPath(projection).centroid(area);
  const steps = Array.from({ length: LATTICE }, (_, index) => (index + 0.5) / LATTICE);
  const points = steps.flatMap((across) =>
    steps.map((down) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
  );
  const distance = ({ x, y }: GridPoint): number => Math.hypot(x - middleX, y - middleY);
  return [{ x: middleX, y: middleY }, ...points]
    .filter(({ x, y }) => polygonContains(ring, [x, y]))
    .sort((one, other) => distance(one) - distance(other));
}
