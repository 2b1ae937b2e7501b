import type { Framework, StoryRecord, Unit } from '../reading/record.ts';
import { unitsAt } from './units-at.ts';

/** How far after a slogan its items are looked for, in units; lists stand near what announces them. */
const REACH = 80;

/** Signs that an item's wording has and its text need not. */
const BREAKS = /[\s→:：/、,，()（）“”]+/u;

/** The parts of an item that its text may hold, without the figure that it goes under. */
function partsOf(item: string): string[] {
  return item
    .replace(/^\d+\s+/u, '')
    .split(BREAKS)
    .filter((part) => part.length > 1);
}

/** Characters of the item that a text holds. */
function overlap(parts: readonly string[], text: string): number {
  return parts.reduce((sum, part) => sum + (text.includes(part) ? part.length : 0), 0);
}

/** Index of the first body unit with most of an item's words; null where none has any. */
function bestMatch(units: readonly Unit[], item: string): number | null {
  const parts = partsOf(item);
  let best: { readonly index: number; readonly found: number } | null = null;
  for (const [index, { section, span }] of units.entries()) {
    if (section !== 'body') continue;
    const found = overlap(parts, span.quote);
    if (found > (best?.found ?? 0)) best = { index, found };
  }
  return best?.index ?? null;
}

/** A list runs forward: a match after that of a later item is of other words, and goes. */
function inOrder(matches: readonly (number | null)[]): (number | null)[] {
  let earliest = Infinity;
  return matches
    .toReversed()
    .map((match) => {
      if (match === null || match > earliest) return null;
      earliest = match;
      return match;
    })
    .toReversed();
}

/**
 * For each item of a slogan the ids of the unit that holds it: the first body unit, from the
 * slogan's own on, with most of the item's words. An item without one has the slogan's units.
 */
export function findItemUnits(record: StoryRecord, framework: Framework): string[][] {
  const own = unitsAt(record, framework.span);
  const start = record.units.findIndex(({ id }) => id === own[0]);
  const units = record.units.slice(Math.max(0, start), Math.max(0, start) + REACH);
  const matches = framework.components.map((item) => bestMatch(units, item));
  return inOrder(matches).map((index) => {
    const unit = index === null ? undefined : units[index];
    return unit === undefined ? own : [unit.id];
  });
}
