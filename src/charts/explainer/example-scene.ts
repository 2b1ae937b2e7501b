import { element } from '../svg-markup.ts';
import type { ExplainerDot } from './explainer-dots.ts';
import { lattice } from './lattice.ts';
import { FRAME } from './scene.ts';
import type { Scene, Spot } from './scene.ts';

/** How much larger the one dot is than the others. */
const LARGER = 1.9;

/** From the dot to the ring around it. */
const RING = 2.6;

/** Up to where a dot may grow: not beyond the frame, and not onto the next dot. */
function roomFor(spot: Spot, spots: readonly Spot[]): number {
  const edges = [spot.x, spot.y, FRAME.width - spot.x, FRAME.height - spot.y];
  const others = spots.flatMap((other) =>
    other === spot ? [] : [Math.hypot(other.x - spot.x, other.y - spot.y) - other.r],
  );
  return Math.min(...edges, ...others);
}

/** All dots over the frame, and one of them stands out. */
export function exampleScene(dots: readonly ExplainerDot[], example: string | null): Scene {
  const field = lattice(dots.length);
  const one = field[dots.findIndex(({ unit }) => unit === example)];
  if (one === undefined) return { look: 'example', spots: field, around: '' };
  const large = { ...one, r: Math.min(one.r * LARGER, roomFor(one, field)) };
  const ring = { class: 'explainer-ring', cx: large.x, cy: large.y, r: large.r + RING };
  return {
    look: 'example',
    spots: field.map((spot) => (spot === one ? large : spot)),
    around: element('circle', ring),
  };
}
