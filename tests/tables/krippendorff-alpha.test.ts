import { expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/tables/krippendorff-alpha.ts';

it('gives 1 when the coders agree throughout', () => {
  expect(
    krippendorffAlpha([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
    ]),
  ).toBe(1);
});

it('gives the value of Krippendorff’s worked example of binary data', () => {
  // Krippendorff 2011, section A: ten units, two observers, α = 0.095.
  const one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
  const two = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
  const pairs = one.map((value, index) => [value, two[index] ?? 0] as const);
  expect(krippendorffAlpha(pairs)).toBeCloseTo(0.095, 3);
});

it('is below 0 when the coders agree less than chance would have them', () => {
  expect(
    krippendorffAlpha([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBeLessThan(0);
});

it('is null when there is nothing to tell apart', () => {
  expect(krippendorffAlpha([])).toBeNull();
  expect(
    krippendorffAlpha([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toBeNull();
});
