import type { Cell, Column, Table } from '../../tables/table.ts';
import { LIST_SEPARATOR } from '../table-to-csv.ts';

type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
  readonly zh: { readonly title: string; readonly description: string };
  /** What a number counts; left out for words and codes. */
  readonly unit?: string;
  /** Between the items of a list. */
  readonly delimiter?: string;
  readonly itemType?: 'string';
  readonly constraints?: { readonly required?: true; readonly unique?: true };
}

/** A Table Schema, version 2.0: https://datapackage.org/standard/table-schema/. */
export interface TableSchema {
  readonly $schema: 'https://datapackage.org/profiles/2.0/tableschema.json';
  readonly fields: readonly Field[];
  /** An empty cell is silence. */
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly [string];
}

/** Tables whose rows have an id of their own. */
const KEYS: Readonly<Record<string, string>> = {
  documents: 'story',
  places: 'place',
  units: 'unit',
  translations: 'unit',
};

/** The type of all cells of a column; a column of nothing but silence holds words. */
function typeOf(cells: readonly Cell[]): FieldType {
  const stated = cells.filter((cell) => cell !== null);
  if (stated.length === 0) return 'string';
  if (stated.every((cell) => typeof cell === 'boolean')) return 'boolean';
  if (stated.every((cell) => typeof cell === 'number')) {
    return stated.every((cell) => Number.isInteger(cell)) ? 'integer' : 'number';
  }
  return stated.every((cell) => typeof cell === 'object') ? 'list' : 'string';
}

function toField(column: Column, { id, rows }: Table): Field {
  const { name, title, description, unit } = column;
  const type = typeOf(rows.map((row) => row[name] ?? null));
  return {
    name,
    type,
    title: title.en,
    description: description.en,
    zh: { title: title.zh, description: description.zh },
    ...(unit !== null && { unit }),
    ...(type === 'list' && { delimiter: LIST_SEPARATOR, itemType: 'string' }),
    ...(KEYS[id] === name && { constraints: { required: true, unique: true } }),
  };
}

/** The schema of a table's CSV; its types are those that the cells have. */
export function tableSchema(table: Table): TableSchema {
  const key = KEYS[table.id];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => toField(column, table)),
    missingValues: [''],
    ...(key !== undefined && { primaryKey: [key] }),
  };
}
