import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../../src/reading/facts/numerals/read-numeral.ts';

describe('readNumeral', () => {
  it.each([
    ['增长7.5%', 2, 7.5, 5],
    ['引进十万青年', 2, 100000, 4],
    ['超二百亿元', 1, 20000000000, 4],
    ['1,200家', 0, 1200, 5],
    ['三点感受', 0, 3, 1],
    ['1，2月', 0, 1, 1],
    ['2.项目', 0, 2, 1],
  ])('reads the numeral of %s at %d', (text, at, value, end) => {
    expect(readNumeral(text, at)).toEqual({ value, end });
  });

  it.each([
    ['“十四五”规划', 1],
    ['三四个', 0],
    ['15.12.2022', 0],
    ['2023年', 1],
    ['县委', 0],
    ['', 0],
  ])('finds none in %s at %d', (text, at) => {
    expect(readNumeral(text, at)).toBeNull();
  });

  it('reads no piece of a number that is too long to be a quantity', () => {
    expect(readNumeral('9'.repeat(100_000), 0)).toBeNull();
  });
});
