import { expect, test } from 'vitest';
import { tableToJson } from '../../src/downloads/table-to-json.ts';
import { NOTICE, tableOf } from './small-table.ts';

const sentence = (id: string) => ({
  id,
  zh: '建设共富先行示范县。',
  en: null,
  translatedBy: null,
  codedBy: 'model' as const,
  address: `https://example.org/#u-${id}`,
});

test('a table as JSON says what it is, what its columns mean and what was left out', () => {
  const table = tableOf('东阳');
  const json = tableToJson(table, NOTICE, null);
  expect(json).toMatchObject({ ...NOTICE, table: 'small', counts: { leftOut: 3 } });
  expect(json.columns).toEqual(table.columns);
});

test('a row as JSON keeps null for silence and carries its sentences in the order of its units', () => {
  const { rows } = tableToJson(tableOf(null, 0), NOTICE, sentence);
  expect(rows).toEqual([
    { what: null, units: ['002-0'], sentences: [sentence('002-0')] },
    { what: 0, units: ['002-1'], sentences: [sentence('002-1')] },
  ]);
});

test('without sentences a row is its cells', () => {
  expect(tableToJson(tableOf('a'), NOTICE, null).rows).toEqual([{ what: 'a', units: ['002-0'] }]);
});
