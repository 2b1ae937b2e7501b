/**
 * Where a place lies: its province with the prefecture and the place itself, small enough for a
 * sidebar. A place in, path data out.
 */
import { geoConicEqualArea, geoPath } from 'd3';
import type { GeoProjection } from 'd3';
import type { Place } from '../../reading/record.ts';
import type { Boundaries } from '../map/boundaries.ts';
import { drawPath } from '../map/project-ground.ts';
import { provinceGeometry } from '../map/province-geometry.ts';
import type { Area, ProvinceGeometry } from '../map/province-geometry.ts';

/** Longer side of a locator, in grid steps; paths are integers on that grid. */
const GRID = 180;

const PADDING = 2;

export interface Locator {
  readonly width: number;
  readonly height: number;
  /** Path data. The prefecture's is empty for a place directly under its province. */
  readonly province: string;
  readonly prefecture: string;
  readonly place: string;
  /** Middle of the place, to mark one that is too small to see. */
  readonly x: number;
  readonly y: number;
}

interface Ground extends Pick<Locator, 'width' | 'height' | 'province'> {
  readonly projection: GeoProjection;
}

const grounds = new WeakMap<ProvinceGeometry, Ground>();

/** The locator of a place; null without a code or where the boundary files don't have it. */
export function locatePlace(place: Place, boundaries: Boundaries): Locator | null {
  const topology = place.province === null ? null : boundaries.province(place.province.code);
  if (topology === null || place.code === null) return null;
  const geometry = provinceGeometry(topology);
  const county = geometry.counties.get(place.code);
  if (county === undefined) return null;
  const { projection, ...ground } = groundOf(geometry);
  const prefecture = geometry.prefectures.get(place.prefecture?.code ?? '');
  const [x, y] = geoPath(projection).centroid(county);
  return {
    ...ground,
    prefecture: prefecture === undefined ? '' : drawPath(projection, [prefecture]),
    place: drawPath(projection, [county]),
    x: Math.round(x),
    y: Math.round(y),
  };
}

/** A province is drawn once, however many of its places are shown. */
function groundOf(geometry: ProvinceGeometry): Ground {
  const known = grounds.get(geometry);
  if (known !== undefined) return known;
  const { outline } = geometry;
  const projection = fitProjection(outline);
  const [, [right, bottom]] = geoPath(projection).bounds(outline);
  const ground = {
    projection,
    width: Math.ceil(right + PADDING),
    height: Math.ceil(bottom + PADDING),
    province: drawPath(projection, [outline]),
  };
  grounds.set(geometry, ground);
  return ground;
}

/** North up, areas true; set against the upper left corner. */
function fitProjection(outline: Area): GeoProjection {
  const [[west, south], [east, north]] = geoPath().bounds(outline);
  const inset = (north - south) / 6;
  const projection = geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + inset, north - inset])
    .fitSize([GRID - 2 * PADDING, GRID - 2 * PADDING], outline);
  const [[left, top]] = geoPath(projection).bounds(outline);
  const [x, y] = projection.translate();
  return projection.translate([x - left + PADDING, y - top + PADDING]);
}
