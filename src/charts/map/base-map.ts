/** A map without its data: the ground, the counties on it, and where labels may stand. */
import { geoPath } from 'd3';
import type { GeoProjection } from 'd3';

import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Table } from '../../tables/table.ts';
import type { Boundaries } from './boundaries.ts';
import type { GridPoint } from './interior-points.ts';
import { drawPath, projectGround } from './project-ground.ts';
import type { Ground } from './project-ground.ts';
import type { Area } from './province-geometry.ts';

export interface GroundLabel {
  /** Points on the grid where its middle may stand, the best first. */
  readonly points: readonly GridPoint[];
  readonly name: string;
  readonly nameEn: string;
}

export interface CountyShape {
  /** A point in the middle, on the grid. */
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BaseMap {
  readonly heightGrid: number;
  readonly layers: Ground['layers'] & { readonly prefectures: string };
  /** By place key. A place without a code, or without a polygon, is missing. */
  readonly counties: ReadonlyMap<string, CountyShape>;
  readonly provinceLabels: readonly GroundLabel[];
  readonly prefectureLabels: readonly GroundLabel[];
}

const unique = (codes: readonly (string | null)[]): string[] =>
  [...new Set(codes)].filter((code) => code !== null).sort();

function toLabel({ properties }: Area, points: readonly GridPoint[]): GroundLabel {
  const { name, nameEn } = properties;
  return { points, name, nameEn: nameEn ?? name };
}

function middleOf(projection: GeoProjection, area: Area): GridPoint {
  const [x, y] = geoPath(projection).centroid(area);
  return { x, y };
}

function toCounty(projection: GeoProjection, area: Area): CountyShape {
  const path = geoPath(projection);
  const [x, y] = path.centroid(area);
  const [[left, top], [right, bottom]] = path.bounds(area);
  return { x, y, path: drawPath(projection, [area]), box: { left, top, right, bottom } };
}

/** The areas of a kind that have one of the codes, as the ground's provinces hold them. */
function areasOf(
  { provinces }: Ground,
  kind: 'counties' | 'prefectures',
  codes: readonly string[],
): readonly (readonly [string, Area])[] {
  return codes.flatMap((code) =>
    provinces.flatMap((province) => {
      const area = province[kind].get(code);
      return area === undefined ? [] : [[code, area] as const];
    }),
  );
}

function makeBaseMap(rows: readonly ForwardUnitRow[], boundaries: Boundaries): BaseMap | null {
  const ground = projectGround(unique(rows.map(({ province }) => province)), boundaries);
  if (ground === null) return null;
  const { projection, heightGrid, layers, provinces } = ground;
  const prefectures = areasOf(ground, 'prefectures', unique(rows.map((row) => row.prefecture)));
  const counties = areasOf(ground, 'counties', unique(rows.map((row) => row.place)));
  const shapes = prefectures.map(([, area]) => area);
  return {
    heightGrid,
    layers: { ...layers, prefectures: drawPath(projection, shapes) },
    counties: new Map(counties.map(([code, area]) => [code, toCounty(projection, area)])),
    provinceLabels: provinces.map(({ outline }, index) =>
      toLabel(outline, ground.interiors[index] ?? []),
    ),
    prefectureLabels: shapes.map((area) => toLabel(area, [middleOf(projection, area)])),
  };
}

const made = new WeakMap<Table<ForwardUnitRow>, BaseMap | null>();

/**
 * The base map of a table's places, made once however often it is drawn. Null when no place has
 * a polygon.
 */
export function baseMap(table: Table<ForwardUnitRow>, boundaries: Boundaries): BaseMap | null {
  const known = made.get(table);
  if (known !== undefined) return known;
  const map = makeBaseMap(table.rows, boundaries);
  made.set(table, map);
  return map;
}
