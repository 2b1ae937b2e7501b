import { expect, test } from 'vitest';

import { isQuotedSlogan } from '../../src/tables/is-quoted-slogan.ts';
import { referenceRecords } from '../charts/reference-records.ts';

test('a slogan of a level above the place is quoted, and the place’s own ones are not', () => {
  const quoted = referenceRecords().flatMap((record) =>
    record.frameworks.filter((slogan) => isQuotedSlogan(slogan, record)),
  );
  expect(quoted.map(({ label }) => label)).toEqual(['两个先行', '三高三新']);
});

test('nothing is quoted in a document whose place was not found', () => {
  const [record] = referenceRecords();
  const [slogan] = record?.frameworks ?? [];
  if (record === undefined || slogan === undefined) throw new Error('There is no slogan.');
  expect(isQuotedSlogan(slogan, { ...record, places: [] })).toBe(false);
});
