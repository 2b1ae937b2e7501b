import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReading } from '../../src/build/reading-file.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import { readCsv } from '../downloads/read-csv.ts';
import { folderOf } from './host-page.ts';

describe.each(CHARTS)('The files of the chart $id', (chart) => {
  const { id } = chart;
  const table = chart.table(readReading().documents.map(({ record }) => record));

  test.each(LANGS)('have the rows that the chart drew, in %s', (lang) => {
    const csv = readCsv(readFileSync(`${folderOf(lang)}/charts/${id}.csv`, 'utf8'));
    const json = JSON.parse(readFileSync(`${folderOf(lang)}/charts/${id}.json`, 'utf8')) as {
      rows: { units: string[]; sentences: { id: string }[] }[];
    };
    const units = table.columns.findIndex(({ name }) => name === 'units');
    expect(csv.slice(1).map((row) => row[units])).toEqual(
      table.rows.map((row) => row.units.join(';')),
    );
    const cells = table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ name }) => [name, row[name] ?? null])),
    );
    expect(json.rows).toMatchObject(cells);
    for (const row of json.rows) expect(row.sentences.map((found) => found.id)).toEqual(row.units);
  });
});
