import type { Boundaries } from '../charts/map/boundaries.ts';
import { locatePlace, type Locator } from '../charts/locator/locate-place.ts';
import type { Place } from '../reading/record.ts';
import { getBoundaries } from './get-boundaries.ts';

let boundaries: Boundaries | null = null;

/** The locator of a place from the project's boundary files, read once a process; null as in {@link locatePlace}. */
export function locator(place: Place): Locator | null {
  boundaries ??= getBoundaries(process.cwd());
  return locatePlace(place, boundaries);
}
