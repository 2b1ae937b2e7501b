import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import { LIST_SEPARATOR, tableToCsv } from '../../src/downloads/table-to-csv.ts';
import { tableToJson } from '../../src/downloads/table-to-json.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { Cell, Table } from '../../src/tables/table.ts';
import { referenceRecords } from '../charts/reference-records.ts';
import { readCsv } from './read-csv.ts';
import { NOTICE } from './small-table.ts';

const records = referenceRecords();
const tables = new Map(
  TABLES.map((make) => make(records)).map((table) => [table.id, table] as const),
);

/** A cell as a reader of the CSV gets it, the apostrophe before formulas taken off. */
function asRead(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell);
}

const unprotected = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '');

function rowsOf({ columns, rows }: Table): string[][] {
  return rows.map((row) => columns.map(({ name }) => asRead(row[name])));
}

describe.each(CHARTS)('The download of what the chart $id draws', (chart) => {
  const drawn = chart.table(records);
  const table = tables.get(drawn.id);

  test('is a table of the data page.', () => {
    expect(table).toBeDefined();
  });

  test('reads back from CSV as the rows that are drawn.', () => {
    const [head, ...rows] = readCsv(tableToCsv(table ?? drawn, { head: 'names', notice: null }));
    expect(head).toEqual(drawn.columns.map(({ name }) => name));
    expect(rows.map((cells) => cells.map(unprotected))).toEqual(rowsOf(drawn));
  });

  test('reads back from JSON as the rows that are drawn.', () => {
    const { rows } = JSON.parse(JSON.stringify(tableToJson(table ?? drawn, NOTICE, null))) as {
      rows: unknown;
    };
    expect(rows).toEqual(JSON.parse(JSON.stringify(drawn.rows)));
  });
});
