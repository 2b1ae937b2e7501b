/** From polygons of all of China to one topology, simplified with every ring kept. */
import { geoArea } from 'd3';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiLineString as LineArcs } from 'topojson-specification';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

import type { Division } from './read-divisions.ts';

export type Area = Polygon<Division> | MultiPolygon<Division>;

interface AreaObjects {
  [name: string]: GeometryCollection<Division> | LineArcs;
  areas: GeometryCollection<Division>;
  lines: LineArcs;
}
export type AreaTopology = Topology<AreaObjects>;

const EARTH_RADIUS_KM = 6371;
const KM2 = 1 / EARTH_RADIUS_KM ** 2;

/** A ring below this keeps every point, so that no islet collapses. */
const ISLET_KM2 = 10;

/** A ring below this is drawn finer: city districts would lose their shape. */
const SMALL_KM2 = 100;
const SMALL_GAIN = 30;

/** Steps of the grid over the whole country: one is about 60 m. */
const GRID = 1e5;

/** The polygons of an area, each a list of rings of arc indexes. */
export function polygonsOf(area: Area): number[][][] {
  return area.type === 'Polygon' ? [area.arcs] : area.arcs;
}

/** The areas of a topology; throws for a geometry that is no polygon. */
export function areasOf(source: AreaTopology): Area[] {
  return source.objects.areas.geometries.map((geometry) => {
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry;
    throw new Error(`An area is ${geometry.type ?? 'nothing'}, not a polygon.`);
  });
}

/** For each arc the factor on its points' weights: more for the arcs of small rings. */
function gainOfArcs(source: AreaTopology): readonly number[] {
  const gains = source.arcs.map(() => 1);
  for (const polygon of areasOf(source).flatMap(polygonsOf)) {
    for (const ring of polygon) {
      const shape: MultiPolygon = { type: 'MultiPolygon', arcs: [[ring]] };
      const area = geoArea(feature(source, shape)) / KM2;
      const ringArea = Math.min(area, (4 * Math.PI) / KM2 - area);
      const gain = ringArea < ISLET_KM2 ? Infinity : ringArea < SMALL_KM2 ? SMALL_GAIN : 1;
      for (const arc of ring) {
        const index = arc < 0 ? ~arc : arc;
        gains[index] = Math.max(gains[index] ?? 1, gain);
      }
    }
  }
  return gains;
}

/**
 * One topology of polygons and lines with a weight on every point: its triangle's area in
 * steradians, raised for small rings.
 */
export function toWeightedTopology(
  features: readonly Feature<GeoJSON.MultiPolygon, Division>[],
  lines: MultiLineString,
): AreaTopology {
  const areas: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  const source = topology({ areas, lines }) as AreaTopology;
  const gains = gainOfArcs(source);
  const weighted = presimplify(source, sphericalTriangleArea);
  const arcs = weighted.arcs.map((arc, index) =>
    arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight > 0 ? weight * (gains[index] ?? 1) : 0]),
  );
  return { ...weighted, arcs };
}

/** The topology without the points whose triangle is below `toleranceKm2`, on an integer grid. */
export function simplifyTopology(weighted: AreaTopology, toleranceKm2: number): AreaTopology {
  return quantize<AreaObjects>(simplify(weighted, toleranceKm2 * KM2), GRID);
}
