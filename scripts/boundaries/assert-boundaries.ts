/** What must hold of the derived files; a lost or flipped feature stops the script. */
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';

import type {
  DivisionProperties,
  ProvinceTopology,
  ProvincesTopology,
} from '../../src/charts/map/boundaries.ts';
import type { Divisions } from './read-divisions.ts';

const COUNTIES = 2891;
const PREFECTURES = 394;
const PROVINCES = 34;

/** Simplifying moves a border; a county that grows or shrinks by more has lost a part. */
const AREA_DRIFT = 0.08;

/** Places whose polygons the published charts show, with a point inside each. */
const KNOWN: readonly (readonly [
  code: string,
  name: string,
  longitude: number,
  latitude: number,
])[] = [
  ['331123', '遂昌县', 119.27, 28.59],
  ['331024', '仙居县', 120.73, 28.85],
  ['330783', '东阳市', 120.24, 29.27],
  ['330523', '安吉县', 119.68, 30.63],
  ['361125', '横峰县', 117.61, 28.41],
  ['361024', '崇仁县', 116.06, 27.76],
];

function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`Boundaries: ${message}`);
}

function checkProvince(topology: ProvinceTopology, areas: ReadonlyMap<string, number>): void {
  for (const county of topology.objects.counties.geometries) {
    const code = String(county.id);
    const expected = areas.get(code);
    const area = geoArea(feature(topology, county));
    check(expected !== undefined, `${code} is not in the source.`);
    const drift = Math.abs(area / expected - 1);
    check(drift < AREA_DRIFT, `${code} drifts by ${Math.round(drift * 100)}% of its area.`);
  }
}

function checkKnown(provinces: ReadonlyMap<string, ProvinceTopology>): void {
  for (const [code, name, longitude, latitude] of KNOWN) {
    const topology = provinces.get(`${code.slice(0, 2)}0000`);
    const county = topology?.objects.counties.geometries.find(({ id }) => id === code);
    check(topology !== undefined && county !== undefined, `${code} is missing.`);
    const properties: Partial<DivisionProperties> = county.properties ?? {};
    check(properties.name === name, `${code} is not ${name}.`);
    const holds = geoContains(feature(topology, county), [longitude, latitude]);
    check(holds, `${name} does not hold its own point.`);
  }
}

/** Throws with the first thing that does not hold. */
export function assertBoundaries(
  divisions: Divisions,
  provinces: ReadonlyMap<string, ProvinceTopology>,
  context: ProvincesTopology,
): void {
  const all = [...provinces.values()];
  const count = (of: (topology: ProvinceTopology) => number) =>
    all.reduce((sum, topology) => sum + of(topology), 0);
  const counties = count(({ objects }) => objects.counties.geometries.length);
  const prefectures = count(({ objects }) => objects.prefectures.geometries.length);
  check(counties === COUNTIES, `${counties} counties, expected ${COUNTIES}.`);
  check(prefectures === PREFECTURES, `${prefectures} prefectures, expected ${PREFECTURES}.`);
  check(provinces.size === PROVINCES, `${provinces.size} provinces, expected ${PROVINCES}.`);
  check(context.objects.provinces.geometries.length === PROVINCES, 'the context lost a province.');
  check(
    context.objects.lines.arcs.length === divisions.lines.coordinates.length,
    'a line is lost.',
  );
  const areas = new Map(divisions.counties.map((county) => [String(county.id), geoArea(county)]));
  check(areas.size === COUNTIES, 'two counties share a code.');
  for (const topology of all) checkProvince(topology, areas);
  checkKnown(provinces);
}
