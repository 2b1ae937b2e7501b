/** A panel of the themes chart: as many places as fit beside each other, as columns. */
import type { Lang } from '../../tables/table.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { Layout } from '../chart.ts';
import { distinctPlaces } from '../words.ts';
import { SCENE_SIZES } from './scene.ts';
import type { SceneSizes } from './scene.ts';

export interface PanelColumn {
  readonly place: ThemeRow;
  /** The place's rows, one a theme. */
  readonly rows: readonly ThemeRow[];
  readonly left: number;
}

export interface Panel {
  readonly columns: readonly PanelColumn[];
  readonly columnWidth: number;
  /** Width of the labels beside the columns; 0 where they stand above their rows. */
  readonly labels: number;
  readonly right: number;
  readonly sizes: SceneSizes;
  readonly lang: Lang;
}

/** Parts of nearly equal size look better than full ones and a rest. */
function inEvenParts<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The places of the rows in their order, in as many panels as they need. */
export function toPanels(rows: readonly ThemeRow[], layout: Layout, lang: Lang): Panel[] {
  const sizes = SCENE_SIZES[layout];
  const parts = inEvenParts(distinctPlaces(rows), sizes.mostColumns);
  const most = Math.max(1, ...parts.map(({ length }) => length));
  const labels = most <= sizes.columnsBesideLabels ? sizes.labels : 0;
  const room = (LAYOUT_WIDTHS[layout] - labels) / most;
  const columnWidth = Math.min(room, sizes.widestColumn);
  return parts.map((places) => {
    const columns = places.map((place, index) => ({
      place,
      rows: rows.filter((row) => row.place === place.place),
      left: labels + index * columnWidth,
    }));
    const right = labels + columns.length * columnWidth;
    return { columns, columnWidth, labels, right, sizes, lang };
  });
}
