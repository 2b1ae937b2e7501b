import { expect, test } from 'vitest';
import { placeLabel } from '../../src/charts/words.ts';

test.each([
  ['东阳市', '东阳'],
  ['宽城满族自治县', '宽城'],
  ['阿拉善左旗', '阿拉善左'],
  ['赵县', '赵县'],
])('On a Chinese chart %s is called %s.', (placeName, label) => {
  expect(placeLabel({ placeName, placeNameEn: '' }, 'zh')).toBe(label);
});
