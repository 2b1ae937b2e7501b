/**
 * What a reader of the explorer has chosen. All of it stands in the address and nowhere else, so
 * that a link, the back key and the other language lead to the same figure.
 */
import type { ThemeId } from '../../reading/record.ts';
import { THEME_FAMILIES } from '../../tables/theme-families.ts';

/** What is measured; `characters` and `share` are shares of all that a place intends. */
export const MEASURES = ['count', 'share', 'characters', 'position'] as const;
export type Measure = (typeof MEASURES)[number];

export const FORMS = ['dots', 'bars'] as const;
type Form = (typeof FORMS)[number];

/** Order of the places. Only `value` ranks them, so it is never the default. */
export const SORTS = ['documents', 'code', 'name', 'value'] as const;
type Sort = (typeof SORTS)[number];

export interface CompareState {
  /** Keys of places, in the order of the documents; none means all of them. */
  readonly places: readonly string[];
  /** In the order of their families; none means all of them. */
  readonly themes: readonly ThemeId[];
  readonly measure: Measure;
  readonly form: Form;
  readonly sort: Sort;
}

/** All places, all themes, as counts, a dot each, in the order of the documents. */
export const DEFAULT_STATE: CompareState = {
  places: [],
  themes: [],
  measure: 'count',
  form: 'dots',
  sort: 'documents',
};

/** The keys of the query, as short as they can be read. */
const KEYS = { places: 'place', themes: 'theme', measure: 'by', form: 'as', sort: 'sort' } as const;

/** All themes in the order of their families. */
export const ALL_THEMES: readonly ThemeId[] = THEME_FAMILIES.flatMap(({ themes }) => themes);

function oneOf<T extends string>(value: string | null, known: readonly [T, ...T[]]): T {
  return known.find((name) => name === value) ?? known[0];
}

/**
 * The state in a query such as `?place=330783&theme=RURAL&by=share`. Whatever isn't known falls
 * back to the default, so that an old or mistyped link still shows something true.
 *
 * @param places keys of all places, in the order of the documents
 */
export function readCompareState(search: string, places: readonly string[]): CompareState {
  const query = new URLSearchParams(search);
  const chosenPlaces = new Set(query.getAll(KEYS.places));
  const chosenThemes = new Set(query.getAll(KEYS.themes));
  return {
    places: places.filter((place) => chosenPlaces.has(place)),
    themes: ALL_THEMES.filter((theme) => chosenThemes.has(theme)),
    measure: oneOf(query.get(KEYS.measure), MEASURES),
    form: oneOf(query.get(KEYS.form), FORMS),
    sort: oneOf(query.get(KEYS.sort), SORTS),
  };
}

/** The query of a state with its question mark; empty for the default. */
export function writeCompareState(state: CompareState): string {
  const query = new URLSearchParams();
  for (const place of state.places) query.append(KEYS.places, place);
  for (const theme of state.themes) query.append(KEYS.themes, theme);
  for (const name of ['measure', 'form', 'sort'] as const) {
    if (state[name] !== DEFAULT_STATE[name]) query.append(KEYS[name], state[name]);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
