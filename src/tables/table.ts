/**
 * A table is what a chart is drawn from and what a reader downloads: records in, rows out. Each
 * column says what it means; each row names the units behind it.
 */

export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
export type InBothLangs = Readonly<Record<Lang, string>>;

/** Null means that the source is silent, which is never the same as 0. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column {
  /** Key of the cell in every row, camelCase, permanent. */
  readonly name: string;
  readonly title: InBothLangs;
  /** What a number counts (`units`, `characters`, `share`), or null for words and codes. */
  readonly unit: string | null;
  readonly description: InBothLangs;
}

export interface Row {
  /** Ids of the units that the row rests on, in the order of the text; empty when none. */
  readonly units: readonly string[];
  readonly [column: string]: Cell;
}

export interface Table<R extends Row = Row> {
  /** Kebab-case, permanent. */
  readonly id: string;
  readonly title: InBothLangs;
  readonly columns: readonly Column[];
  readonly rows: readonly R[];
  /** Numbers about the table that no row holds, such as the units left out. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The last column of every table. */
export const UNITS_COLUMN: Column = {
  name: 'units',
  title: { en: 'Unit ids', zh: '单元编号' },
  unit: null,
  description: {
    en: 'Ids of the units behind the row: record id, hyphen, offset of the first character in the raw file.',
    zh: '本行所依据的单元：记录编号、连字符、原文件中首字的偏移量。',
  },
};
