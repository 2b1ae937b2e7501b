import { describe, expect, test } from 'vitest';
import { clashingNames, recordIds } from '../../src/reading/record-ids.ts';

describe('the id of a record', () => {
  test('is the digits before the first underscore', () => {
    expect(recordIds(['seeds/002_e09bcc2b8861502e.txt', '003_a.txt'])).toEqual(['002', '003']);
  });

  test('is the whole stem as a slug where two names share the digits', () => {
    expect(recordIds(['002_a b.txt', '002_c.txt', '004_d.txt'])).toEqual([
      '002-a-b',
      '002-c',
      '004',
    ]);
  });

  test('is in pinyin where the name is in Chinese', () => {
    expect(recordIds(['遂昌 2023年.txt'])).toEqual(['sui-chang-2023-nian']);
  });

  test('has a piece of the hash where slugs are equal or empty, in any order of files', () => {
    const names = ['a b.txt', 'a-b.txt', '……'];
    const ids = recordIds(names);
    expect(ids).toEqual(['a-b-cd6c4a05', 'a-b-427978a4', 'a7f878b8']);
    expect(recordIds([...names].reverse())).toEqual([...ids].reverse());
  });

  test('is never the name of a file of the site’s own data', () => {
    expect(recordIds(['datapackage.txt'])).toEqual([
      expect.stringMatching(/^datapackage-[0-9a-f]{8}$/u),
    ]);
  });
});

test('Names that begin with the same digits are told of each other.', () => {
  expect(clashingNames(['002_a.txt', '003_b.txt', 'x/002_c.txt', 'plain.txt'])).toEqual([
    '002_c.txt',
    null,
    '002_a.txt',
    null,
  ]);
});
