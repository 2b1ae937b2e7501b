/** From boundary files to shapes, decoded once a file however many maps are drawn. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';

import type { DivisionProperties, ProvincesTopology, ProvinceTopology } from './boundaries.ts';

export type Area = Feature<GeoJSON.Geometry, DivisionProperties>;

export interface ProvinceGeometry {
  readonly outline: Area;
  /** By code. */
  readonly counties: ReadonlyMap<string, Area>;
  readonly prefectures: ReadonlyMap<string, Area>;
  /** Borders between prefectures, each once, the province's own outline left out. */
  readonly prefectureBorders: MultiLineString;
}

const decoded = new WeakMap<ProvinceTopology, ProvinceGeometry>();

const byCode = (collection: FeatureCollection<GeoJSON.Geometry, DivisionProperties>) =>
  new Map(collection.features.map((area) => [String(area.id), area]));

/** The shapes of a province file. The same object for the same file. */
export function provinceGeometry(topology: ProvinceTopology): ProvinceGeometry {
  const known = decoded.get(topology);
  if (known !== undefined) return known;
  const { counties, prefectures, province } = topology.objects;
  const geometry = {
    outline: feature(topology, province),
    counties: byCode(feature(topology, counties)),
    prefectures: byCode(feature(topology, prefectures)),
    prefectureBorders: mesh(topology, prefectures, (one, other) => one !== other),
  };
  decoded.set(topology, geometry);
  return geometry;
}

export interface CountryGeometry {
  /** All provinces as one land mass. */
  readonly land: MultiPolygon;
  /** Borders between provinces, each once. */
  readonly borders: MultiLineString;
  /** National lines that bound no province. */
  readonly lines: Feature;
}

const decodedCountry = new WeakMap<ProvincesTopology, CountryGeometry>();

/** The country around the provinces drawn. The same object for the same file. */
export function countryGeometry(topology: ProvincesTopology): CountryGeometry {
  const known = decodedCountry.get(topology);
  if (known !== undefined) return known;
  const { provinces, lines } = topology.objects;
  const areas = provinces.geometries.filter((area) => area.type === 'MultiPolygon');
  const geometry = {
    land: merge(topology, areas),
    borders: mesh(topology, provinces, (one, other) => one !== other),
    lines: feature(topology, lines),
  };
  decodedCountry.set(topology, geometry);
  return geometry;
}
