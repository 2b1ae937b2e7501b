/** Geometry of boxes and straight lines, for placing labels. */
import type { Box } from './base-map.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Area that two boxes share; 0 when they only touch. */
export function overlapArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The box with `by` more on every side, or less when negative. */
export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The point of a box that is nearest to a point; the point itself when it lies inside. */
export function nearestPoint({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

const cross = (origin: Point, one: Point, other: Point): number =>
  (one.x - origin.x) * (other.y - origin.y) - (one.y - origin.y) * (other.x - origin.x);

/** Whether two lines between points cross; touching ends don't count. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

/** Whether a line runs through a box. */
export function lineMeetsBox(from: Point, to: Point, box: Box): boolean {
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ] as const;
  const [a, b, c, d] = corners;
  const holds = (point: Point) =>
    isInside({ left: point.x, right: point.x, top: point.y, bottom: point.y }, box);
  return holds(from) || holds(to) || linesCross(from, to, a, c) || linesCross(from, to, b, d);
}
