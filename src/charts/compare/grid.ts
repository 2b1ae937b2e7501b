/**
 * From a choice to rows and columns of cells, not yet drawn. The longer of the two lists, places
 * or themes, goes down the page. Positions in the text need width, so they have one column.
 */
import type { ThemeId } from '../../reading/record.ts';
import { familyOf, THEME_FAMILIES, THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang } from '../../tables/table.ts';
import type { FamilyId } from '../../tables/theme-families.ts';
import type { Layout } from '../chart.ts';
import { inSentence, placeLabel, provinceLabel } from '../words.ts';
import { unitsWith } from './choice.ts';
import type { Choice } from './choice.ts';
import type { ComparePlace, CompareUnit } from './compare-data.ts';
import { COMPARE_SIZES } from './compare-sizes.ts';
import { placeDetails } from './compare-words.ts';

export interface GridLabel {
  readonly name: string;
  /** Kind of text, n, `inferred`; empty for a theme. */
  readonly details: readonly string[];
  /** All statements of a place; null for a theme. */
  readonly n: number | null;
}

export interface GridCell {
  readonly place: ComparePlace;
  /** Null where all chosen themes stand together. */
  readonly theme: ThemeId | null;
  /** What its marks look like where no theme colours them. */
  readonly look: 'statement' | FamilyId;
  /** What a mark of the cell is called: place and theme. */
  readonly name: string;
  readonly units: readonly CompareUnit[];
}

export interface GridRow {
  /** Stands above the row, and above those after it that have none. */
  readonly heading: GridLabel | null;
  readonly label: GridLabel;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  /** Empty for one column without a head. */
  readonly columns: readonly GridLabel[];
  readonly rows: readonly GridRow[];
  /** Whether cells are too many and small for a dot a statement. */
  readonly dense: boolean;
}

/** More places than this have one line each for their positions, whatever the themes. */
const MOST_PLACES_WITH_LANES = 12;

const placeHead = (place: ComparePlace, { lang }: Choice): GridLabel => ({
  name: placeLabel(place, lang),
  details: placeDetails(place, lang),
  n: place.n,
});

const themeHead = (theme: ThemeId, { lang }: Choice): GridLabel => ({
  name: THEME_LABELS[theme][lang],
  details: [],
  n: null,
});

interface Lane {
  readonly label: GridLabel;
  readonly themes: readonly ThemeId[];
}

/** The names of a cell's row and column in that order, the order in which the figure is read. */
function cellName(row: string, column: string, lang: Lang): string {
  if (column === '') return row;
  return `${row}${lang === 'en' ? ', ' : '，'}${column}`;
}

function toCell(
  place: ComparePlace,
  { label, themes }: Lane,
  { lang }: Choice,
  rows: 'places' | 'themes',
): GridCell {
  const [only = null, ...others] = themes;
  const families = new Set(themes.map(familyOf));
  const placeName = placeLabel(place, lang);
  return {
    place,
    theme: others.length === 0 ? only : null,
    look: families.size === 1 && only !== null ? familyOf(only) : 'statement',
    name:
      rows === 'themes'
        ? cellName(label.name, placeName, lang)
        : cellName(placeName, inSentence(label.name, lang), lang),
    units: unitsWith(place, themes),
  };
}

/** Provinces as headings, when each stands together; a single one goes without saying. */
function provinceHeadings({ places, lang }: Choice): (GridLabel | null)[] {
  const names = places.map((place) => provinceLabel(place, lang));
  const starts = names.map((name, index) => index === 0 || name !== names[index - 1]);
  const runs = starts.filter(Boolean).length;
  const together = runs > 1 && runs === new Set(names).size;
  return names.map((name, index) =>
    together && starts[index] === true && name !== null ? { name, details: [], n: null } : null,
  );
}

function placesDown(choice: Choice, lanes: readonly Lane[]): GridRow[] {
  const headings = provinceHeadings(choice);
  return choice.places.map((place, index) => ({
    heading: headings[index] ?? null,
    label: placeHead(place, choice),
    cells: lanes.map((lane) => toCell(place, lane, choice, 'places')),
  }));
}

function themesDown(choice: Choice, lanes: readonly Lane[]): GridRow[] {
  return lanes.map((lane) => ({
    heading: null,
    label: lane.label,
    cells: choice.places.map((place) => toCell(place, lane, choice, 'themes')),
  }));
}

/** Chosen themes one by one when they are few, otherwise family by family. */
function positionLanes({ themes, lang }: Choice): Lane[] {
  if (themes.length <= THEME_FAMILIES.length) {
    return themes.map((theme) => ({
      label: { name: THEME_LABELS[theme][lang], details: [], n: null },
      themes: [theme],
    }));
  }
  return THEME_FAMILIES.map((family) => ({
    label: { name: family.label[lang], details: [], n: null },
    themes: family.themes.filter((theme) => themes.includes(theme)),
  })).filter((lane) => lane.themes.length > 0);
}

function positionGrid(choice: Choice): Grid {
  const lanes = positionLanes(choice);
  if (choice.places.length > MOST_PLACES_WITH_LANES || lanes.length === 1) {
    const name = lanes.length === 1 ? (lanes[0]?.label.name ?? '') : '';
    const all: Lane = { label: { name, details: [], n: null }, themes: choice.themes };
    return { columns: [], rows: placesDown(choice, [all]), dense: false };
  }
  const rows = choice.places.flatMap((place) =>
    lanes.map((lane, index) => ({
      heading: index === 0 ? placeHead(place, choice) : null,
      label: lane.label,
      cells: [toCell(place, lane, choice, 'places')],
    })),
  );
  return { columns: [], rows, dense: false };
}

/** Rows and columns of what was chosen, for a layout. */
export function toGrid(choice: Choice, layout: Layout): Grid {
  const { state, places, themes } = choice;
  if (state.measure === 'position') return positionGrid(choice);
  const lanes = themes.map((theme): Lane => ({ label: themeHead(theme, choice), themes: [theme] }));
  const down = places.length > themes.length;
  const columns = down
    ? lanes.map(({ label }) => label)
    : places.map((place) => placeHead(place, choice));
  return {
    columns,
    rows: down ? placesDown(choice, lanes) : themesDown(choice, lanes),
    dense: columns.length > COMPARE_SIZES[layout].mostColumns,
  };
}
