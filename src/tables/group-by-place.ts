/** Gathers what was said by place: a document may hold several, a place several documents. */
import { isForward } from '../reading/record.ts';
import type { Place, StoryRecord, Unit } from '../reading/record.ts';

export interface PlaceGroup {
  /** The place's code, or its whole name when it has none. */
  readonly key: string;
  readonly place: Place;
  readonly records: readonly StoryRecord[];
  /** All body units that speak for the place, document by document in the order of the text. */
  readonly body: readonly Unit[];
  /** Those that count as its intentions for the time ahead. */
  readonly forward: readonly Unit[];
}

/** The key under which a place is gathered. */
export function placeKey(place: Place): string {
  return place.code ?? place.name;
}

/**
 * Places that a unit speaks for, by key. A place without a code can't be named by a unit, so a
 * document that has no other place speaks for it throughout.
 */
export function placeKeysOf(unit: Unit, record: StoryRecord): readonly string[] {
  const [only, ...others] = record.places;
  if (only?.code === null && others.length === 0) return [only.name];
  return unit.places;
}

const byKey = (one: PlaceGroup, other: PlaceGroup): number =>
  one.key < other.key ? -1 : one.key > other.key ? 1 : 0;

/**
 * One group a place, in the order of the official codes, which ranks nothing; places without a
 * code come last. A place whose basis differs between documents is stated if one states it.
 */
export function groupByPlace(records: readonly StoryRecord[]): PlaceGroup[] {
  const groups = new Map<string, { place: Place; records: StoryRecord[]; body: Unit[] }>();
  for (const record of records) {
    for (const place of record.places) {
      const key = placeKey(place);
      const group = groups.get(key) ?? { place, records: [], body: [] };
      if (place.basis === 'stated') group.place = place;
      group.records.push(record);
      group.body.push(
        ...record.units.filter(
          (unit) => unit.section === 'body' && placeKeysOf(unit, record).includes(key),
        ),
      );
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, forward: group.body.filter(isForward) }))
    .sort(byKey);
}
