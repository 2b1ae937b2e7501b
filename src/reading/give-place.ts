import type { Place, StoryRecord } from './record.ts';

const isUngiven = ({ place }: { readonly place: string | null }): boolean => place === null;

/** The items with `name` as their place, when not one of them has a place of its own. */
function given<T extends { place: string | null }>(items: readonly T[], name: string): T[] {
  return items.every(isUngiven) ? items.map((item) => ({ ...item, place: name })) : [...items];
}

/**
 * A record in which the rules knew no place, given `place` by a coding: its body's units, meetings,
 * targets (but those of a higher level) and slogans are that place's, each kind of them only where
 * the coding gives a place to none of it. So an editor names the place once.
 */
export function givePlace(record: StoryRecord, { code, name }: Place): StoryRecord {
  const own = record.targets.filter(({ scope }) => scope === 'own');
  const isAlone = own.every(isUngiven);
  const isUnitless = code !== null && record.units.every(({ places }) => places.length === 0);
  return {
    ...record,
    meetings: given(record.meetings, name),
    frameworks: given(record.frameworks, name),
    targets: record.targets.map((target) =>
      isAlone && target.scope === 'own' ? { ...target, place: name } : target,
    ),
    units: record.units.map((unit) =>
      isUnitless && unit.section === 'body' ? { ...unit, places: [code] } : unit,
    ),
  };
}
