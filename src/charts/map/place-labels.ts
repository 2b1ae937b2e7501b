/** Labels of the ground, thinned: one is drawn only where it covers nothing. */
import type { Box } from './base-map.ts';
import { grow, isInside, overlapArea } from './rectangles.ts';
import type { Point } from './rectangles.ts';

export interface LabelToPlace {
  /** Where its middle may stand, the best first. */
  readonly points: readonly Point[];
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly text: string;
  /** The middle of the label. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const CLEARANCE = 2;

const boxAt = (label: LabelToPlace, { x, y }: Point): Box => ({
  left: x - label.width / 2,
  right: x + label.width / 2,
  top: y - label.height / 2,
  bottom: y + label.height / 2,
});

/**
 * The labels that find a free spot, in the order given; the first ones have the first choice.
 *
 * @param taken boxes that no label may cover
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  taken: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    for (const spot of label.points) {
      const box = boxAt(label, spot);
      const isFree = boxes.every((other) => overlapArea(grow(box, CLEARANCE), other) === 0);
      if (!isFree || !isInside(box, frame)) continue;
      boxes.push(box);
      return [{ text: label.text, ...spot, box }];
    }
    return [];
  });
}
