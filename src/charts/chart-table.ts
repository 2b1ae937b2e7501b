import type { StoryRecord } from '../reading/record.ts';
import type { Table } from '../tables/table.ts';
import type { Chart } from './chart.ts';
import { drawnRecords } from './drawn-records.ts';

const made = new WeakMap<readonly StoryRecord[], Map<string, Table>>();

/**
 * The table that a chart draws of some records, made once for the same list of records however
 * often its figure, its files and its title are asked for.
 */
export function chartTable(chart: Chart, records: readonly StoryRecord[]): Table {
  const tables = made.get(records) ?? new Map<string, Table>();
  made.set(records, tables);
  const table = tables.get(chart.id) ?? chart.table(drawnRecords(records));
  tables.set(chart.id, table);
  return table;
}
