import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/build/data/data-files.ts';
import { dataReadme } from '../../../src/build/data/data-readme.ts';
import { siteToDataPackage } from '../../../src/build/data/site-to-data-package.ts';
import { referenceRecords } from '../../charts/reference-records.ts';
import { makeRecord } from '../../components/make-record.ts';
import { faultsBySchema } from '../../schemas/faults-by-schema.ts';
import { makeSite } from '../make-site.ts';

const SCHEMA = 'data-package-2.0';
const site = makeSite(referenceRecords());
const descriptor = siteToDataPackage(site);
const files = [...dataFiles(site)];

describe('The Data Package', () => {
  test('is one by the standard.', () => {
    expect(faultsBySchema(SCHEMA, descriptor)).toEqual([]);
  });

  test('is one too when there is nothing in the tables, and no date.', () => {
    const empty = { ...makeSite([makeRecord()]), lastChange: null };
    expect(faultsBySchema(SCHEMA, siteToDataPackage(empty))).toEqual([]);
  });

  test('names every file once.', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(files.length);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('licenses the coding but not the texts of the publishers.', () => {
    expect(descriptor.licenses[0]?.name).toBe('CC-BY-4.0');
    for (const { name, licenses } of descriptor.resources) {
      const isSource = /^(?:raw-)?text-/u.test(name);
      expect(licenses?.[0]?.title.startsWith('Not licensed') ?? false, name).toBe(isSource);
    }
  });

  test('says where each document comes from.', () => {
    const [first] = makeSite(referenceRecords(), { sourceUrl: 'https://example.com/1' }).documents;
    expect(descriptor.sources.every(({ path }) => path.includes('/stories/'))).toBe(true);
    const known = siteToDataPackage({ ...site, documents: first === undefined ? [] : [first] });
    expect(known.sources[0]?.path).toBe('https://example.com/1');
  });

  test('gives the types of the columns, and the key of the units.', () => {
    const units = descriptor.resources.find(({ name }) => name === 'units')?.schema;
    const types = Object.fromEntries(units?.fields.map(({ name, type }) => [name, type]) ?? []);
    expect(types).toMatchObject({ unit: 'string', start: 'integer', themes: 'list' });
    expect(types).toMatchObject({ forward: 'boolean', units: 'list' });
    expect(units?.primaryKey).toEqual(['unit']);
  });

  test('a fault in it would be found.', () => {
    const [first, ...others] = descriptor.resources;
    const wrong = { ...descriptor, resources: [{ ...first, path: '../units.csv' }, ...others] };
    expect(faultsBySchema(SCHEMA, wrong)).not.toEqual([]);
  });
});

test('The README lists every table in both languages, and the licence.', () => {
  const readme = dataReadme(site);
  for (const { table, path, description } of files) {
    if (table === null) continue;
    for (const words of Object.values(description)) {
      expect(readme).toContain(`| ${path} | ${words} | ${table.rows.length} |`);
    }
  }
  expect(readme.match(/creativecommons\.org/gu)).toHaveLength(2);
});
