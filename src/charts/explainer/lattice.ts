import { blockSpots, FRAME } from './scene.ts';
import type { Spot } from './scene.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Wider than this, a field of few dots falls apart. */
const WIDEST = 26;

/**
 * Spreads dots over an area, as far apart as they all fit, in the middle of it. Empty for none.
 *
 * @param area the whole frame when it is left out
 */
export function lattice(
  count: number,
  area: Area = { left: 0, top: 0, ...FRAME },
): readonly Spot[] {
  let best = { pitch: 0, columns: 1, uneven: Infinity };
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const pitch = Math.min(WIDEST, area.width / columns, area.height / rows);
    const uneven = Math.abs(columns / area.width - rows / area.height);
    // Few dots reach the widest pitch in many ways: the one most like the area is taken.
    const isBetter = pitch > best.pitch || (pitch === best.pitch && uneven < best.uneven);
    if (isBetter) best = { pitch, columns, uneven };
  }
  const { pitch, columns } = best;
  const rows = Math.ceil(count / columns);
  const corner = {
    left: area.left + (area.width - columns * pitch) / 2,
    top: area.top + (area.height - rows * pitch) / 2,
  };
  return blockSpots(count, columns, pitch, corner);
}
