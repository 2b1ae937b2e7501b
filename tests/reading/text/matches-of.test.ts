import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/reading/text/matches-of.ts';

test('gives every match in order with its offset and groups', () => {
  const found = Array.from(matchesOf('第1条，第2条', /第(\d)/gu), ({ index, 1: digit }) => [
    index,
    digit,
  ]);
  expect(found).toEqual([
    [0, '1'],
    [4, '2'],
  ]);
});

test('gives none for a text without a match, and the same again for the same pattern', () => {
  const pattern = /第\d/gu;
  expect([...matchesOf('全面推进', pattern)]).toEqual([]);
  expect([...matchesOf('第1条', pattern)]).toHaveLength(1);
  expect([...matchesOf('第1条', pattern)]).toHaveLength(1);
});
