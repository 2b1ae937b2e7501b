import type { Place } from '../../record.ts';

/** The first place that a unit speaks for, else the document's only place; null when neither is known. */
export function unitPlace(
  index: number,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
): Place | null {
  const code = unitPlaces[index]?.[0];
  const own = places.find((place) => place.code !== null && place.code === code);
  return own ?? (places.length === 1 ? (places[0] ?? null) : null);
}
