import { describe, expect, test } from 'vitest';

import { TABLES } from '../../src/tables/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import { referenceRecords } from '../charts/reference-records.ts';

const records = referenceRecords();
const known = new Set(records.flatMap(({ units }) => units.map(({ id }) => id)));
const tables = TABLES.map((make) => make(records));

describe.each(tables)('the table $id', (table) => {
  const names = table.columns.map(({ name }) => name);

  test('has a cell for every column in every row, and no other', () => {
    for (const row of table.rows) expect(Object.keys(row).toSorted()).toEqual(names.toSorted());
  });

  test('ends with the units of a row, which exist', () => {
    expect(names.at(-1)).toBe('units');
    for (const { units } of table.rows) {
      expect(units.filter((unit) => !known.has(unit))).toEqual([]);
    }
  });

  test.each(LANGS)('says in %s what it and each column is', (lang) => {
    expect(table.title[lang]).not.toBe('');
    for (const { title, description } of table.columns) {
      expect(title[lang]).not.toBe('');
      expect(description[lang]).toMatch(lang === 'en' ? /\.$/u : /。$/u);
    }
  });

  test('says of every column of numbers what they count', () => {
    for (const { name, unit } of table.columns) {
      const hasNumbers = table.rows.some((row) => typeof row[name] === 'number');
      expect(hasNumbers && unit === null, name).toBe(false);
    }
  });
});

test('every table has an id of its own', () => {
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
});
