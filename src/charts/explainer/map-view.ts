/** The part of the ground that the explainer shows: the counties, with some land around them. */
import type { Point } from '../map/rectangles.ts';
import { MAP_GRID } from '../map/project-ground.ts';
import { FRAME } from './scene.ts';

export interface MapView {
  /** What is shown of the grid, in grid steps. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From the grid to the frame. */
  readonly scale: number;
  /** Where the map begins in the frame, from above. */
  readonly offset: number;
}

/** Room around the counties for their dots and names, in view-box units. */
const PADDING = { x: 52, y: 46 };

/** Land above and below the counties beyond which the map ends, in view-box units. */
const MOST_LAND = 66;

/** A single county is shown with as much of its province, in grid steps. */
const LEAST_WIDTH = 300;

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/**
 * Shows these points as large as they go, in the middle of the room.
 *
 * @param points on the grid, at least one
 * @param room height kept for the map, in view-box units
 */
export function mapView(points: readonly Point[], heightGrid: number, room: number): MapView {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const aspect = FRAME.width / room;
  const wanted = Math.max(
    LEAST_WIDTH,
    (east - west) / (1 - (2 * PADDING.x) / FRAME.width),
    ((south - north) / (1 - (2 * PADDING.y) / room)) * aspect,
  );
  const width = Math.min(wanted, MAP_GRID);
  const scale = FRAME.width / width;
  const height = Math.min(width / aspect, heightGrid, south - north + (2 * MOST_LAND) / scale);
  return {
    left: clamp((west + east - width) / 2, MAP_GRID - width),
    top: clamp((north + south - height) / 2, heightGrid - height),
    width,
    height,
    scale,
    offset: (room - height * scale) / 2,
  };
}

/** A point of the grid in the frame. */
export function toFrame(view: MapView, { x, y }: Point): Point {
  return { x: (x - view.left) * view.scale, y: view.offset + (y - view.top) * view.scale };
}
