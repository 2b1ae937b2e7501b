import { element } from '../svg-markup.ts';
import type { ExplainerDot } from './explainer-dots.ts';
import { lattice } from './lattice.ts';
import type { Scene } from './scene.ts';

/** How much larger the one dot is than the others. */
const LARGER = 1.9;

/** All dots over the frame, and one of them stands out. */
export function exampleScene(dots: readonly ExplainerDot[], example: string | null): Scene {
  const spots = lattice(dots.length).map((spot, index) =>
    dots[index]?.unit === example ? { ...spot, r: spot.r * LARGER } : spot,
  );
  const index = dots.findIndex(({ unit }) => unit === example);
  const spot = spots[index];
  const ring =
    spot === undefined
      ? ''
      : element('circle', { class: 'explainer-ring', cx: spot.x, cy: spot.y, r: spot.r + 2.6 });
  return { look: 'example', spots, around: ring };
}
