import { expect, test } from 'vitest';
import { nameInPinyin } from '../../../src/build/search/name-in-pinyin.ts';

test.each([
  ['楼琅坚', 'Lou Langjian'],
  ['欧阳某某', 'Ouyang Moumou'],
  ['单某某', 'Shan Moumou'],
  ['阿布都·克里木', 'Abudu Kelimu'],
  ['李  锋', 'Li Feng'],
  ['**', ''],
])('%s is %s in pinyin.', (name, pinyin) => {
  expect(nameInPinyin(name)).toBe(pinyin);
});
