/** The map's paths as definitions that the narrow and the wide drawing point to. */
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Table } from '../../tables/table.ts';
import type { DrawContext } from '../chart.ts';
import { element } from '../svg-markup.ts';
import { baseMap } from './base-map.ts';

export const groundId = (idPrefix: string): string => `${idPrefix}ground`;

export const countyId = (idPrefix: string, place: string): string => `${idPrefix}county-${place}`;

const layer = (name: string, data: string): string =>
  data === '' ? '' : element('path', { class: `map-${name}`, d: data });

/** The ground as one group and each county as a path; empty when no place has a polygon. */
export function drawGround(
  table: Table<ForwardUnitRow>,
  { boundaries, idPrefix }: Omit<DrawContext, 'layout'>,
): string {
  const base = baseMap(table, boundaries);
  if (base === null) return '';
  const { land, borders, provinces, prefectures, prefectureBorders } = base.layers;
  const ground = element(
    'g',
    { id: groundId(idPrefix) },
    layer('land', land),
    layer('borders', borders),
    layer('provinces', provinces),
    layer('prefectures', prefectures),
    layer('prefecture-borders', prefectureBorders),
  );
  const counties = [...base.counties].map(([place, { path }]) =>
    element('path', { id: countyId(idPrefix, place), d: path }),
  );
  return ground + counties.join('');
}
