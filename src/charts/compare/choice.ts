/** A state applied to the data: which places, in which order, which themes, which statements. */
import type { ThemeId } from '../../reading/record.ts';
import type { Lang } from '../../tables/table.ts';
import { placeLabel } from '../words.ts';
import type { CompareData, ComparePlace, CompareUnit } from './compare-data.ts';
import { ALL_THEMES } from './compare-state.ts';
import type { CompareState, Measure } from './compare-state.ts';

export interface Choice {
  readonly state: CompareState;
  readonly lang: Lang;
  /** The chosen places in the chosen order. */
  readonly places: readonly ComparePlace[];
  readonly themes: readonly ThemeId[];
  /** How many there were to choose from. */
  readonly of: { readonly places: number; readonly themes: number };
}

/** The statements of a place that carry one of the themes, in the order of the text. */
export function unitsWith(place: ComparePlace, themes: readonly ThemeId[]): CompareUnit[] {
  return place.units.filter((unit) => unit.themes.some((theme) => themes.includes(theme)));
}

const charactersOf = (units: readonly CompareUnit[]): number =>
  units.reduce((sum, { characters }) => sum + characters, 0);

function medianPosition(units: readonly CompareUnit[]): number | null {
  const positions = units.map(({ position }) => position).sort((one, other) => one - other);
  return positions[Math.floor(positions.length / 2)] ?? null;
}

/**
 * Some statements of a place in a measure: how many, their share of all that the place intends
 * (0 to 1), or the position of the middle one. Null when there is none, which is not 0.
 */
export function measured(
  units: readonly CompareUnit[],
  place: ComparePlace,
  measure: Measure,
): number | null {
  if (units.length === 0) return null;
  if (measure === 'position') return medianPosition(units);
  if (measure === 'count') return units.length;
  return measure === 'share'
    ? units.length / place.n
    : charactersOf(units) / charactersOf(place.units);
}

/** Highest first, but positions from the beginning of the text; places that say nothing come last. */
function byValue(state: CompareState, themes: readonly ThemeId[]) {
  const sign = state.measure === 'position' ? 1 : -1;
  const value = (place: ComparePlace): number => {
    const own = measured(unitsWith(place, themes), place, state.measure);
    return own === null ? Infinity : sign * own;
  };
  return (one: ComparePlace, other: ComparePlace): number => {
    const [first, second] = [value(one), value(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

function sorted(
  places: readonly ComparePlace[],
  state: CompareState,
  themes: readonly ThemeId[],
  lang: Lang,
): readonly ComparePlace[] {
  if (state.sort === 'documents') return places;
  if (state.sort === 'value') return places.toSorted(byValue(state, themes));
  if (state.sort === 'code') {
    return places.toSorted((one, other) => (one.place < other.place ? -1 : 1));
  }
  // Pinyin in Chinese, the alphabet in English.
  const compare = new Intl.Collator(lang).compare;
  return places.toSorted((one, other) => compare(placeLabel(one, lang), placeLabel(other, lang)));
}

/** What a state shows of the data. */
export function choose({ places }: CompareData, state: CompareState, lang: Lang): Choice {
  const chosen = places.filter(
    ({ place }) => state.places.length === 0 || state.places.includes(place),
  );
  const themes = state.themes.length === 0 ? ALL_THEMES : state.themes;
  return {
    ...{ state, lang, themes },
    places: sorted(chosen, state, themes, lang),
    of: { places: places.length, themes: ALL_THEMES.length },
  };
}
