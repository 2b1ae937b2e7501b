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

/** The places that have a polygon, in the order of the rows. */
export function scaledCounties(
  table: Table<ForwardUnitRow>,
  base: BaseMap,
  scale: number,
): ScaledCounty[] {
  return distinctPlaces(table.rows).flatMap((place) => {
    const county = base.counties.get(place.place);
    if (county === undefined) return [];
    const rows = table.rows.filter((row) => row.place === place.place && row.unit !== null);
    return [{ place, rows, ...scaleCounty(county, scale) }];
  });
}
