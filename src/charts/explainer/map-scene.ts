/** Where: the dots of each place on its county, those without a county in a line below. */
import type { DrawContext } from '../chart.ts';
import { baseMap } from '../map/base-map.ts';
import type { BaseMap, Box } from '../map/base-map.ts';
import { countyId, groundId } from '../map/draw-ground.ts';
import { drawLabels } from '../map/draw-labels.ts';
import { element } from '../svg-markup.ts';
import type { ExplainerDots } from './explainer-dots.ts';
import { mapClusters } from './map-clusters.ts';
import type { Cluster } from './map-clusters.ts';
import { drawClusterNames } from './map-names.ts';
import { mapView, toFrame } from './map-view.ts';
import type { MapView } from './map-view.ts';
import { layOutOffMap } from './off-map.ts';
import { placeGroups } from './place-groups.ts';
import type { PlaceDots } from './place-groups.ts';
import { FONT, FRAME } from './scene.ts';
import type { Scene, Spot } from './scene.ts';

type MapContext = Omit<DrawContext, 'layout'>;

/** Whether every place of the group has a polygon. */
const isOnMap = ({ rows }: PlaceDots, base: BaseMap | null): boolean =>
  base !== null && rows.every(({ place }) => base.counties.has(place));

function drawGroundUse(view: MapView, clusters: readonly Cluster[], { idPrefix }: MapContext) {
  const keys = new Set(clusters.flatMap(({ group }) => group.rows.map((row) => row.place)));
  const counties = [...keys].map((key) =>
    element('use', { class: 'map-county', href: `#${countyId(idPrefix, key)}` }),
  );
  const { left, top, width, height, scale, offset } = view;
  // A picture of its own, so that the land ends at the frame.
  return element(
    'svg',
    {
      y: offset,
      width: FRAME.width,
      height: height * scale,
      viewBox: [left, top, width, height].map(Math.round).join(' '),
      preserveAspectRatio: 'none',
    },
    element('use', { href: `#${groundId(idPrefix)}` }),
    ...counties,
  );
}

/** From a cluster that speaks for several counties a line to each of them. */
function drawLeaders({ centres, x, y }: Cluster): string {
  if (centres.length < 2) return '';
  const lines = centres.map(
    (end) => `M${Math.round(x)} ${Math.round(y)}L${Math.round(end.x)} ${Math.round(end.y)}`,
  );
  return element('path', { class: 'map-leader', d: lines.join('') });
}

function frameOf({ height, scale, offset }: MapView): Box {
  const bottom = offset + height * scale;
  return { left: 2, top: offset + 2, right: FRAME.width - 2, bottom: bottom - 2 };
}

function drawProvinceNames(
  base: BaseMap,
  view: MapView,
  taken: readonly Box[],
  { lang }: MapContext,
): string {
  const labels = base.provinceLabels.map((label) => ({
    ...label,
    points: label.points.map((point) => toFrame(view, point)),
  }));
  const options = { lang, fontSize: FONT, scale: 1, frame: frameOf(view), taken };
  return drawLabels(labels, 'province', options).body;
}

interface Layer {
  readonly around: string;
  readonly spots: readonly (readonly [string, Spot])[];
}

const spotsOf = ({ dots }: PlaceDots, spots: readonly Spot[]): [string, Spot][] =>
  dots.flatMap(({ unit }, index) => {
    const spot = spots[index];
    return spot === undefined ? [] : [[unit, spot] as [string, Spot]];
  });

/** The map with the groups that are on it; nothing when none is. */
function drawMapPart(
  groups: readonly PlaceDots[],
  base: BaseMap | null,
  room: number,
  context: MapContext,
): Layer {
  if (base === null || groups.length === 0) return { around: '', spots: [] };
  const countiesOf = ({ rows }: PlaceDots) =>
    rows.flatMap(({ place }) => base.counties.get(place) ?? []);
  const view = mapView(groups.flatMap(countiesOf), base.heightGrid, room);
  const located = groups.map((group) => ({
    group,
    centres: countiesOf(group).map((county) => toFrame(view, county)),
  }));
  const clusters = mapClusters(located, FRAME.width * view.height * view.scale);
  const names = drawClusterNames(clusters, frameOf(view));
  return {
    around:
      drawGroundUse(view, clusters, context) +
      clusters.map(drawLeaders).join('') +
      drawProvinceNames(base, view, names.taken, context) +
      names.body,
    spots: clusters.flatMap(({ group, spots }) => spotsOf(group, spots)),
  };
}

/** The scene of the map. Places without a polygon stand below it, so that no dot is lost. */
export function mapScene({ table, dots }: ExplainerDots, context: MapContext): Scene {
  const base = baseMap(table, context.boundaries);
  const groups = placeGroups(dots, context.lang);
  const offMap = layOutOffMap(
    groups.filter((group) => !isOnMap(group, base)),
    context.lang,
  );
  const onMap = groups.filter((group) => isOnMap(group, base));
  const layer = drawMapPart(onMap, base, FRAME.height - offMap.height, context);
  const spots = new Map([...layer.spots, ...offMap.spots]);
  return {
    look: 'plain',
    around: layer.around + offMap.around,
    spots: dots.flatMap(({ unit }) => spots.get(unit) ?? []),
  };
}
