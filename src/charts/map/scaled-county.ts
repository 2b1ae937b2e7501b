/** What is drawn of a place: its county on a layout's scale, and its rows. */
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Table } from '../../tables/table.ts';
import { distinctPlaces } from '../words.ts';
import type { BaseMap, Box, CountyShape } from './base-map.ts';

export interface ScaledCounty {
  readonly place: ForwardUnitRow;
  /** Rows that hold a unit. */
  readonly rows: readonly ForwardUnitRow[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

function scaleCounty({ x, y, box }: CountyShape, scale: number) {
  return {
    x: x * scale,
    y: y * scale,
    box: {
      left: box.left * scale,
      top: box.top * scale,
      right: box.right * scale,
      bottom: box.bottom * scale,
    },
  };
}

const rowsOf = (table: Table<ForwardUnitRow>, { place }: ForwardUnitRow): ForwardUnitRow[] =>
  table.rows.filter((row) => row.place === place && row.unit !== null);

/** The places that have a polygon, in the order of the rows. */
export function scaledCounties(
  table: Table<ForwardUnitRow>,
  base: BaseMap,
  scale: number,
): ScaledCounty[] {
  return distinctPlaces(table.rows).flatMap((place) => {
    const county = base.counties.get(place.place);
    return county === undefined
      ? []
      : [{ place, rows: rowsOf(table, place), ...scaleCounty(county, scale) }];
  });
}

/** The other places: without a code, because namesakes can't be told apart, or too new. */
export function placesOffMap(
  table: Table<ForwardUnitRow>,
  base: BaseMap | null,
): Pick<ScaledCounty, 'place' | 'rows'>[] {
  return distinctPlaces(table.rows)
    .filter(({ place }) => base?.counties.has(place) !== true)
    .map((place) => ({ place, rows: rowsOf(table, place) }));
}
