import { expect, test } from 'vitest';
import { phrases } from '../../../src/charts/phrases/phrases.ts';
import { referenceRecords } from '../reference-records.ts';

test('the title of two places counts what they share instead of naming one phrase of many', () => {
  const table = phrases.table(referenceRecords().filter(({ id }) => id === '004'));
  expect(phrases.title(table, 'en')).toBe(
    `Chongren and Hengfeng share ${table.counts.shared} strings of four or more characters`,
  );
  expect(phrases.title(table, 'zh')).toContain('共有');
});
