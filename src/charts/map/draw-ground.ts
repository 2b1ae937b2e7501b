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
  const { land, borders, lines, provinces, prefectures, prefectureBorders } = base.layers;
  const provincesId = `${idPrefix}provinces`;
  // The outline comes last, or the prefectures would cover half of it.
  const ground = element(
    'g',
    { id: groundId(idPrefix) },
    layer('land', land),
    layer('borders', borders),
    layer('lines', lines),
    element('use', { class: 'map-provinces', href: `#${provincesId}` }),
    layer('prefectures', prefectures),
    layer('prefecture-borders', prefectureBorders),
    element('use', { class: 'map-outline', href: `#${provincesId}` }),
  );
  const outline = element('path', {
    id: provincesId,
    // Not inherited through <use>, so it can't stand in the stylesheet's rule for the use.
    'vector-effect': 'non-scaling-stroke',
    d: provinces,
  });
  const counties = [...base.counties].map(([place, { path }]) =>
    element('path', { id: countyId(idPrefix, place), d: path }),
  );
  return ground + outline + counties.join('');
}
