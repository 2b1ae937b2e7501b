/** From the table of measured statements to what the explorer needs, small enough to be sent. */
import type { ThemeId } from '../../reading/record.ts';
import type { CompareRow } from '../../tables/compare-units.ts';
import type { PlaceCells } from '../../tables/place-columns.ts';
import type { Table } from '../../tables/table.ts';

interface CompareDocument {
  readonly genre: string;
  /** Its statements of intent of the place. */
  readonly units: number;
}

export interface CompareUnit {
  readonly id: string;
  readonly themes: readonly ThemeId[];
  readonly characters: number;
  /** Of its middle in the text, 0 to 1. */
  readonly position: number;
  /** Share of the text that it takes up, 0 to 1. */
  readonly extent: number;
}

export interface ComparePlace extends Pick<
  PlaceCells,
  'place' | 'placeName' | 'placeNameEn' | 'province' | 'basis'
> {
  /** Whether a part of one of its documents can't be read. */
  readonly truncated: boolean;
  readonly documents: readonly CompareDocument[];
  /** How many statements of intent it has in all: what a share is a share of. */
  readonly n: number;
  /** Its statements of intent, in the order of the text. */
  readonly units: readonly CompareUnit[];
}

export interface CompareData {
  /** In the order of the documents. */
  readonly places: readonly ComparePlace[];
  /** Plan units that count for no place, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What the explorer draws from, at build and, as JSON, in the browser. */
export interface CompareInput {
  readonly data: CompareData;
  /** By a document's id the address of its units without what stands after the last hyphen. */
  readonly addresses: Readonly<Record<string, string>>;
}

function toUnits({ unit, themes, characters, position, extent }: CompareRow): CompareUnit[] {
  if (unit === null || characters === null || position === null || extent === null) return [];
  return [{ id: unit, themes, characters, position, extent }];
}

function toDocuments(rows: readonly CompareRow[]): CompareDocument[] {
  return [...new Set(rows.map(({ story }) => story))].map((id) => {
    const own = rows.filter(({ story }) => story === id);
    return { genre: own[0]?.genre ?? 'other', units: own.flatMap(toUnits).length };
  });
}

/** The places of the table with their statements; the order of the rows stays. */
export function toCompareData({ rows, counts }: Table<CompareRow>): CompareData {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  const places = [...byPlace.values()].flatMap((own): ComparePlace[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { place, placeName, placeNameEn, province, basis } = first;
    return [
      {
        ...{ place, placeName, placeNameEn, province, basis },
        truncated: own.some(({ truncated }) => truncated),
        documents: toDocuments(own),
        n: own.flatMap(toUnits).length,
        units: own.flatMap(toUnits),
      },
    ];
  });
  return { places, leftOut: counts };
}
