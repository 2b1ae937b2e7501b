/** A tiny map for a story's facts: the province, the prefecture in it, the county in that. */
import { geoConicEqualArea, geoPath } from 'd3';
import type { GeoProjection } from 'd3';

import type { Place } from '../../reading/record.ts';
import { element } from '../svg-markup.ts';
import type { Boundaries } from './boundaries.ts';
import { drawPath } from './project-ground.ts';
import { provinceGeometry } from './province-geometry.ts';
import type { ProvinceGeometry } from './province-geometry.ts';

/** Steps of the grid and units of the view box across; it is shown about this wide in pixels. */
const GRID = 160;

const PADDING = 3;

/** A county smaller than this is ringed as well, or nobody would find it. */
const SMALL = 12;

const RING = 9;

interface LocatorGround {
  readonly projection: GeoProjection;
  readonly height: number;
  readonly outline: string;
}

const grounds = new WeakMap<ProvinceGeometry, LocatorGround>();

function groundOf(province: ProvinceGeometry): LocatorGround {
  const known = grounds.get(province);
  if (known !== undefined) return known;
  const [[west, south], [east, north]] = geoPath().bounds(province.outline);
  const inset = (north - south) / 6;
  const projection = geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + inset, north - inset])
    .fitExtent(
      [
        [PADDING, PADDING],
        [GRID - PADDING, GRID - PADDING],
      ],
      province.outline,
    );
  const [[, top], [, bottom]] = geoPath(projection).bounds(province.outline);
  const [x, y] = projection.translate();
  projection.translate([x, y - (top - PADDING)]);
  const height = Math.ceil(bottom - top + 2 * PADDING);
  const ground = { projection, height, outline: drawPath(projection, [province.outline]) };
  grounds.set(province, ground);
  return ground;
}

function drawRing({ projection }: LocatorGround, county: ProvinceGeometry['outline']): string {
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(county);
  if (Math.max(right - left, bottom - top) >= SMALL) return '';
  const [cx, cy] = path.centroid(county);
  return element('circle', { class: 'map-ring', cx, cy, r: RING });
}

/**
 * An image of where a place lies, or null when it has no code, no boundary file or no polygon.
 *
 * @param label what the image is called: `Suichang in Lishui, Zhejiang`
 */
export function drawLocator(
  { code, prefecture, province }: Pick<Place, 'code' | 'prefecture' | 'province'>,
  label: string,
  boundaries: Boundaries,
): string | null {
  const topology = province === null ? null : boundaries.province(province.code);
  if (topology === null || code === null) return null;
  const geometry = provinceGeometry(topology);
  const county = geometry.counties.get(code);
  if (county === undefined) return null;
  const ground = groundOf(geometry);
  const around = geometry.prefectures.get(prefecture?.code ?? '');
  const draw = (area: ProvinceGeometry['outline']) => drawPath(ground.projection, [area]);
  return element(
    'svg',
    {
      class: 'locator',
      viewBox: `0 0 ${GRID} ${ground.height}`,
      width: GRID,
      height: ground.height,
      role: 'img',
      'aria-label': label,
    },
    around === undefined ? '' : element('path', { class: 'map-prefectures', d: draw(around) }),
    element('path', { class: 'map-county', d: draw(county) }),
    element('path', { class: 'map-outline', d: ground.outline }),
    drawRing(ground, county),
  );
}
