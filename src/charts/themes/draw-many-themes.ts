/** The themes of too many places for a dot each: the explorer's table of numbers. */
import type { Table } from '../../tables/table.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import type { ComparePlace, CompareUnit } from '../compare/compare-data.ts';
import { ALL_THEMES, DEFAULT_STATE } from '../compare/compare-state.ts';
import { drawCompare } from '../compare/draw-compare.ts';
import { distinctPlaces } from '../words.ts';

/** Up to how many places have a dot for each statement; more have a number a cell. */
export const MOST_PLACES_IN_DOTS = 16;

const storyOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));
const offsetOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

function inTextOrder({ id: one }: CompareUnit, { id: other }: CompareUnit): number {
  if (storyOf(one) !== storyOf(other)) return storyOf(one) < storyOf(other) ? -1 : 1;
  return offsetOf(one) - offsetOf(other);
}

/** A place with the statements of its rows; lengths and positions have no part in counts. */
function toPlace(rows: readonly ThemeRow[], first: ThemeRow): ComparePlace {
  const own = rows.filter(({ place }) => place === first.place);
  const ids = new Set(own.flatMap(({ units }) => units));
  const units = [...ids].map((id): CompareUnit => {
    const themes = own.filter(({ units }) => units.includes(id)).map(({ theme }) => theme);
    return { id, themes, characters: 0, position: 0, extent: 0 };
  });
  const documents = first.genres.map((genre) => ({ genre, units: units.length }));
  return { ...first, documents, n: first.forward, units: units.sort(inTextOrder) };
}

/** A cell a place and theme with the number of its statements, which its mark opens. */
export function drawManyThemes({ rows }: Table<ThemeRow>, context: DrawContext): Drawing {
  const places = distinctPlaces(rows).map((place) => toPlace(rows, place));
  const of = { places: places.length, themes: ALL_THEMES.length };
  const choice = { state: DEFAULT_STATE, lang: context.lang, places, themes: ALL_THEMES, of };
  return drawCompare(choice, context.layout, context.href);
}
