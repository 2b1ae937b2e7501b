/** Names of the clusters on the explainer's map. */
import type { Box } from '../map/base-map.ts';
import { placeLabels } from '../map/place-labels.ts';
import type { LabelToPlace } from '../map/place-labels.ts';
import { middleLabel, nameWidth } from './labels.ts';
import type { Cluster } from './map-clusters.ts';
import type { PlaceDots } from './place-groups.ts';
import { FONT } from './scene.ts';
import type { Spot } from './scene.ts';

/** From the edge of a cluster to the middle of its name. */
const NAME_GAP = 8;

const boxOf = ({ x, y, r }: Spot): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Where a cluster's name may stand: above or below it, beside it, or farther off. */
function toLabel({ group, radius, x, y }: Cluster, name: string): LabelToPlace {
  const width = nameWidth(name, String(group.dots.length));
  const [above, beside] = [radius + NAME_GAP, radius + 4 + width / 2];
  const shifts = [0, -1, 1, -2, 2].map((side) => (side * width) / 6);
  const lines = [above, above + FONT * 0.6, above + FONT * 1.2].flatMap((dy) => [-dy, dy]);
  const points = [
    ...lines.slice(0, 2).flatMap((dy) => shifts.map((dx) => ({ x: x + dx, y: y + dy }))),
    { x: x + beside, y },
    { x: x - beside, y },
    ...lines.slice(2).flatMap((dy) => shifts.map((dx) => ({ x: x + dx, y: y + dy }))),
  ];
  return { text: group.key, points, width, height: FONT };
}

/** Draws the names that find room, and takes the room of each. */
function drawNames(
  clusters: readonly Cluster[],
  nameOf: (group: PlaceDots) => string,
  taken: readonly Box[],
  frame: Box,
) {
  const labels = clusters.map((cluster) => toLabel(cluster, nameOf(cluster.group)));
  const placed = new Map(placeLabels(labels, taken, frame).map((label) => [label.text, label]));
  const body = clusters.map(({ group }) => {
    const spot = placed.get(group.key);
    if (spot === undefined) return '';
    return middleLabel(nameOf(group), String(group.dots.length), spot.x, spot.y);
  });
  return {
    body: body.join(''),
    taken: [...taken, ...[...placed.values()].map(({ box }) => box)],
    left: clusters.filter(({ group }) => !placed.has(group.key)),
  };
}

/**
 * Each cluster's name, or the shorter one where only that finds room, and the boxes that dots and
 * names take. A name that finds none is left out; who touches a dot reads it.
 */
export function drawClusterNames(
  clusters: readonly Cluster[],
  frame: Box,
): { readonly body: string; readonly taken: readonly Box[] } {
  const dots = clusters.flatMap(({ spots }) => spots.map(boxOf));
  const whole = drawNames(clusters, ({ name }) => name, dots, frame);
  const short = drawNames(whole.left, ({ shortName }) => shortName, whole.taken, frame);
  return { body: whole.body + short.body, taken: short.taken };
}
