/**
 * The ground of a map: the provinces that hold a place, projected and drawn. It depends on the
 * provinces alone, so maps of the same provinces share it.
 */
import { geoConicEqualArea, geoPath } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';

import type { Boundaries } from './boundaries.ts';
import { interiorPoints } from './interior-points.ts';
import type { GridPoint } from './interior-points.ts';
import { countryGeometry, provinceGeometry } from './province-geometry.ts';
import type { Area, CountryGeometry, ProvinceGeometry } from './province-geometry.ts';
import { RelativePath } from './relative-path.ts';

/** Paths are integers on a grid this wide; see {@link RelativePath}. */
export const MAP_GRID = 640;

/** Ground around the provinces shown, in grid steps. */
const PADDING = 14;

/** A map that would be taller than this many times its width is fitted by its height. */
const TALLEST = 1.1;

/** A frame wider than this is one of the country, and then it shows all of it. */
const NATIONAL_DEGREES = { longitude: 26, latitude: 20 };

/** From this many provinces on, borders between prefectures are left out. */
const MANY_PROVINCES = 5;

/** Hainan's file holds the islets of the South China Sea; none of them may be dropped. */
const ISLET_PROVINCE = '460000';

export interface Ground {
  readonly projection: GeoProjection;
  readonly heightGrid: number;
  /** In the order of their codes. */
  readonly provinces: readonly ProvinceGeometry[];
  /** For each province points inside it, the most central first: where its name may stand. */
  readonly interiors: readonly (readonly GridPoint[])[];
  /** Path data on the grid; an empty string for a layer that the map doesn't need. */
  readonly layers: {
    readonly land: string;
    readonly borders: string;
    /** National lines that bound no province. */
    readonly lines: string;
    readonly provinces: string;
    readonly prefectureBorders: string;
  };
}

type Geometry = Extract<
  GeoPermissibleObjects,
  { type: 'GeometryCollection' }
>['geometries'][number];

const collect = (areas: readonly (Area | Geometry)[]): GeoPermissibleObjects => ({
  type: 'GeometryCollection',
  geometries: areas.map((area) => (area.type === 'Feature' ? area.geometry : area)),
});

interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The mainland's, for the parallels of a map of the country. */
const COUNTRY_EXTENT: Extent = { west: 73, east: 135, south: 18, north: 54 };

function extentOf(areas: readonly Area[]): Extent {
  const boxes = areas.map((area) => geoPath().bounds(area));
  const xs = boxes.flatMap(([[west], [east]]) => [west, east]);
  const ys = boxes.flatMap(([[, south], [, north]]) => [south, north]);
  return {
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  };
}

const isNational = ({ west, east, south, north }: Extent): boolean =>
  east - west > NATIONAL_DEGREES.longitude || north - south > NATIONAL_DEGREES.latitude;

/** North up, areas true; the two parallels stand a sixth inside the extent, as is usual. */
function fitProjection(shown: GeoPermissibleObjects, extent: Extent): GeoProjection {
  const { west, east, south, north } = extent;
  const inset = (north - south) / 6;
  return geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + inset, north - inset])
    .fitExtent(
      [
        [PADDING, PADDING],
        [MAP_GRID - PADDING, MAP_GRID * TALLEST - PADDING],
      ],
      shown,
    );
}

/** Moves the map up to the padding and cuts the frame below it. */
function cropToHeight(projection: GeoProjection, shown: GeoPermissibleObjects): number {
  const [[, top], [, bottom]] = geoPath(projection).bounds(shown);
  const [x, y] = projection.translate();
  projection.translate([x, y - (top - PADDING)]);
  const heightGrid = Math.ceil(bottom - top + 2 * PADDING);
  projection.clipExtent([
    [0, 0],
    [MAP_GRID, heightGrid],
  ]);
  return heightGrid;
}

/** Path data of the shapes on the grid; `islets` keeps parts too small to see. */
export function drawPath(
  projection: GeoProjection,
  shapes: readonly GeoPermissibleObjects[],
  islets = false,
): string {
  const target = new RelativePath();
  // d3's type asks for a whole canvas context; it calls no more than these methods of it.
  const path = geoPath(projection, target as unknown as CanvasRenderingContext2D);
  for (const shape of shapes) path(shape);
  return target.toString({ islets });
}

function drawLayers(
  projection: GeoProjection,
  provinces: readonly ProvinceGeometry[],
  country: CountryGeometry,
  islets: boolean,
): Ground['layers'] {
  const outlines = provinces.map(({ outline }) => outline);
  const inner = provinces.map(({ prefectureBorders }) => prefectureBorders);
  return {
    land: drawPath(projection, [country.land], islets),
    borders: drawPath(projection, [country.borders]),
    // Elsewhere they are stray ends of borders that run along rivers into the sea.
    lines: islets ? drawPath(projection, [country.lines], islets) : '',
    provinces: drawPath(projection, outlines, islets),
    prefectureBorders: provinces.length < MANY_PROVINCES ? drawPath(projection, inner) : '',
  };
}

function makeGround(codes: readonly string[], boundaries: Boundaries): Ground | null {
  const provinces = codes.flatMap((code) => {
    const topology = boundaries.province(code);
    return topology === null ? [] : [provinceGeometry(topology)];
  });
  if (provinces.length === 0) return null;
  const country = countryGeometry(boundaries.provinces);
  const outlines = provinces.map(({ outline }) => outline);
  const extent = extentOf(outlines);
  const national = isNational(extent);
  const shown = collect(national ? [country.land, country.lines.geometry] : outlines);
  const projection = fitProjection(shown, national ? COUNTRY_EXTENT : extent);
  const heightGrid = cropToHeight(projection, shown);
  const islets = national || codes.includes(ISLET_PROVINCE);
  const layers = drawLayers(projection, provinces, country, islets);
  const interiors = outlines.map((outline) => interiorPoints(projection, outline));
  return { projection, heightGrid, provinces, interiors, layers };
}

const made = new WeakMap<Boundaries, Map<string, Ground | null>>();

/**
 * The ground for these provinces, shown whole; for the whole country when they lie so far apart
 * that the frame would hold most of it anyway. Null when none has a boundary file.
 */
export function projectGround(codes: readonly string[], boundaries: Boundaries): Ground | null {
  const ordered = [...new Set(codes)].sort();
  const key = ordered.join(' ');
  const grounds = made.get(boundaries) ?? new Map<string, Ground | null>();
  made.set(boundaries, grounds);
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const ground = makeGround(ordered, boundaries);
  grounds.set(key, ground);
  return ground;
}
