/** From the topology of all counties to one a province, and to one of provinces alone. */
import type { Feature } from 'geojson';
import { merge, mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';

import type {
  DivisionProperties,
  ProvinceTopology,
  ProvincesTopology,
} from '../../src/charts/map/boundaries.ts';
import { prefectureNameEn, provinceNameEn } from './division-names.ts';
import type { Division, Divisions } from './read-divisions.ts';
import { areasOf, polygonsOf } from './simplify-boundaries.ts';
import type { Area, AreaTopology } from './simplify-boundaries.ts';

function divisionOf({ properties }: Area): Division {
  if (properties === undefined) throw new Error('A county has no code.');
  return properties;
}

const codeOf = (county: Area): string => divisionOf(county).code;

const provinceCodeOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** A county's prefecture; counties directly under a province are their own in the source. */
function prefectureCodeOf(code: string, divisions: Divisions): string {
  const candidates = [code, `${code.slice(0, 4)}00`, provinceCodeOf(code)];
  const found = candidates.find((candidate) => divisions.prefectures.has(candidate));
  if (found === undefined) throw new Error(`No prefecture holds the county ${code}.`);
  return found;
}

function groupBy(counties: readonly Area[], keyOf: (code: string) => string) {
  const groups = new Map<string, Area[]>();
  for (const county of counties) {
    const key = keyOf(codeOf(county));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [county]);
    else group.push(county);
  }
  return groups;
}

function mergeCounties(
  source: AreaTopology,
  counties: readonly Area[],
  division: { readonly code: string; readonly name: string; readonly nameEn: string },
): MultiPolygon<DivisionProperties> {
  // mergeArcs reads the arcs alone, so the polygon's properties may stay behind.
  const polygons = counties.map((county) => ({
    type: 'MultiPolygon' as const,
    arcs: polygonsOf(county),
  }));
  const { code, name, nameEn } = division;
  return {
    type: 'MultiPolygon',
    id: code,
    properties: { name, nameEn },
    arcs: mergeArcs(source, polygons).arcs,
  };
}

/** The same objects over the arcs that they use, renumbered in order of first use. */
function withOwnArcs<T extends ProvinceTopology['objects'] | ProvincesTopology['objects']>(
  source: AreaTopology,
  objects: T,
): Topology<T> {
  const indexes = new Map<number, number>();
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    const renumbered = indexes.get(index) ?? indexes.size;
    indexes.set(index, renumbered);
    return arc < 0 ? ~renumbered : renumbered;
  };
  const own = JSON.parse(
    JSON.stringify(objects, (key, value: unknown) =>
      key === 'arcs' ? renumberAll(value, renumber) : value,
    ),
  ) as T;
  const arcs = [...indexes.keys()].map((index) => source.arcs[index] ?? []);
  if (source.transform === undefined) throw new Error('The topology is not quantized.');
  return { type: 'Topology', objects: own, arcs, transform: source.transform };
}

function renumberAll(value: unknown, renumber: (arc: number) => number): unknown {
  if (typeof value === 'number') return renumber(value);
  return Array.isArray(value) ? value.map((item) => renumberAll(item, renumber)) : value;
}

function toProvinceTopology(
  source: AreaTopology,
  counties: readonly Area[],
  code: string,
  divisions: Divisions,
): ProvinceTopology {
  const byPrefecture = groupBy(counties, (county) => prefectureCodeOf(county, divisions));
  const prefectures = [...byPrefecture].map(([prefecture, members]) => {
    const name = divisions.prefectures.get(prefecture) ?? '';
    return mergeCounties(source, members, {
      code: prefecture,
      name,
      nameEn: prefectureNameEn(name),
    });
  });
  const name = divisions.provinces.get(code) ?? '';
  return withOwnArcs(source, {
    counties: {
      type: 'GeometryCollection',
      geometries: counties.map((county) => ({
        type: 'MultiPolygon',
        id: codeOf(county),
        properties: { name: divisionOf(county).name },
        arcs: polygonsOf(county),
      })),
    },
    prefectures: { type: 'GeometryCollection', geometries: prefectures },
    province: mergeCounties(source, counties, { code, name, nameEn: provinceNameEn(code) }),
  });
}

/** By province code: its counties, prefectures and outline, all over one set of arcs. */
export function toProvinceTopologies(
  source: AreaTopology,
  divisions: Divisions,
): Map<string, ProvinceTopology> {
  const groups = [...groupBy(areasOf(source), provinceCodeOf)];
  return new Map(
    groups.map(([code, counties]) => [code, toProvinceTopology(source, counties, code, divisions)]),
  );
}

/** Every province's outline as a feature, from counties at full detail. */
export function toProvinceFeatures(
  source: AreaTopology,
  divisions: Divisions,
): Feature<GeoJSON.MultiPolygon, Division>[] {
  const groups = [...groupBy(areasOf(source), provinceCodeOf)];
  return groups.map(([code, counties]) => ({
    type: 'Feature',
    id: code,
    properties: { code, name: divisions.provinces.get(code) ?? '' },
    geometry: merge(
      source,
      counties.map((county) => ({ type: 'MultiPolygon', arcs: polygonsOf(county) })),
    ),
  }));
}

/** All provinces as outlines, and the national lines that bound none of them. */
export function toProvincesTopology(source: AreaTopology): ProvincesTopology {
  const geometries = areasOf(source).map((area): MultiPolygon<DivisionProperties> => {
    const { code, name } = divisionOf(area);
    const properties = { name, nameEn: provinceNameEn(code) };
    return { type: 'MultiPolygon', id: code, properties, arcs: polygonsOf(area) };
  });
  return withOwnArcs(source, {
    provinces: { type: 'GeometryCollection', geometries },
    lines: source.objects.lines,
  });
}
