/** One row a piece of a document, in the order of the text: what can be read and what is missing. */
import type { StoryRecord, ThemeId, Unit } from '../reading/record.ts';
import { placeKeysOf } from './group-by-place.ts';
import { READING_COLUMNS } from './reading-columns.ts';
import type { Row, Table } from './table.ts';

export interface ReadingRow extends Row {
  readonly story: string;
  readonly placeNames: readonly string[];
  readonly placeNamesEn: readonly string[];
  readonly basis: 'stated' | 'inferred';
  readonly genre: string;
  readonly published: string | null;
  readonly visibleShare: number | null;
  /** `text` is a unit, `gap` a part that the source leaves out, `redaction` a word blanked out. */
  readonly kind: 'text' | 'gap' | 'redaction';
  readonly section: Unit['section'] | null;
  readonly tense: Unit['tense'];
  readonly theme: ThemeId | null;
  readonly place: string | null;
  readonly start: number;
  /** Null for a gap whose length the source does not state. */
  readonly characters: number | null;
}

type DocumentCells = Pick<
  ReadingRow,
  'story' | 'placeNames' | 'placeNamesEn' | 'basis' | 'genre' | 'published' | 'visibleShare'
>;

function documentCells(record: StoryRecord): DocumentCells {
  return {
    story: record.id,
    placeNames: record.places.map(({ name }) => name),
    placeNamesEn: record.places.map(({ nameEn }) => nameEn),
    basis: record.places.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
    genre: record.genre,
    published: record.published?.date ?? null,
    visibleShare: record.visibleShare,
  };
}

function textPiece(unit: Unit, record: StoryRecord, cells: DocumentCells): ReadingRow {
  const isBody = unit.section === 'body';
  const keys = placeKeysOf(unit, record);
  return {
    ...cells,
    kind: 'text',
    section: unit.section,
    tense: unit.tense,
    theme: isBody ? (unit.themes[0] ?? null) : null,
    place: isBody && keys.length === 1 ? (keys[0] ?? null) : null,
    start: unit.span.start,
    characters: unit.span.end - unit.span.start,
    units: isBody ? [unit.id] : [],
  };
}

/** What is not there: no theme, no place, no unit. */
const ABSENT = { section: null, tense: null, theme: null, place: null, units: [] } as const;

function piecesOf(record: StoryRecord): ReadingRow[] {
  const cells = documentCells(record);
  const text = record.units
    .filter(({ section }) => section !== 'gap')
    .map((unit) => textPiece(unit, record, cells));
  const gaps = record.gaps.map(({ span, omittedCharacters }): ReadingRow => ({
    ...cells,
    ...ABSENT,
    kind: 'gap',
    start: span.start,
    characters: omittedCharacters,
  }));
  const redactions = record.redactions.map(({ span }): ReadingRow => ({
    ...cells,
    ...ABSENT,
    kind: 'redaction',
    start: span.start,
    characters: span.end - span.start,
  }));
  return [...text, ...gaps, ...redactions].sort((one, other) => one.start - other.start);
}

/** Every document, piece by piece; `counts` say how many documents, gaps and redactions. */
export function readingPieces(records: readonly StoryRecord[]): Table<ReadingRow> {
  const rows = records.flatMap(piecesOf);
  const countOf = (kind: ReadingRow['kind']): number =>
    rows.filter((row) => row.kind === kind).length;
  return {
    id: 'reading-pieces',
    title: { en: 'Documents piece by piece', zh: '文件的各个部分' },
    columns: READING_COLUMNS,
    rows,
    counts: { documents: records.length, gaps: countOf('gap'), redactions: countOf('redaction') },
  };
}
