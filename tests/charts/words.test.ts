import { expect, test } from 'vitest';
import { placeLabel, plural } from '../../src/charts/words.ts';

test.each([
  ['东阳市', '东阳'],
  ['宽城满族自治县', '宽城'],
  ['阿拉善左旗', '阿拉善左'],
  ['赵县', '赵县'],
])('On a Chinese chart %s is called %s.', (placeName, label) => {
  expect(placeLabel({ placeName, placeNameEn: '' }, 'zh')).toBe(label);
});

test('Counts have their noun in the right number, and thousands set apart.', () => {
  expect([1, 12, 1136].map((count) => plural(count, 'unit'))).toEqual([
    '1 unit',
    '12 units',
    '1,136 units',
  ]);
});
