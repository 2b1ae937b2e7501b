import { expect, test } from 'vitest';

import { textWidth } from '../../src/charts/text-width.ts';

test('a Han character is one em wide, and bold words are wider than others', () => {
  expect(textWidth('开局之年', 10)).toBe(40);
  expect(textWidth('Anji', 10, 'bold')).toBeGreaterThan(textWidth('Anji', 10));
});

test('a Han character and a digit or letter stand apart as browsers set them', () => {
  const apart = textWidth('12月23日', 10) - textWidth('1223', 10) - textWidth('月日', 10);
  expect(apart).toBeCloseTo(3 * 1.25);
  expect(textWidth('（12）', 10)).toBeCloseTo(textWidth('12', 10) + 20);
});
