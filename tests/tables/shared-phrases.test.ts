import { expect, test } from 'vitest';

import { sharedPhrases } from '../../src/tables/shared-phrases.ts';

test('a phrase is as long as two texts have it in common', () => {
  expect(sharedPhrases([['要抓好开局之年的工作'], ['这是开局之年，抓好工作']])).toEqual([
    { text: '开局之年', groups: 2 },
  ]);
});

test('a longer form counts apart where fewer texts have it', () => {
  const found = sharedPhrases([['坚持高质量发展之路'], ['推动高质量发展'], ['走高质量发展之路']]);
  expect(found).toEqual([
    { text: '高质量发展', groups: 3 },
    { text: '高质量发展之路', groups: 2 },
  ]);
});

test('what a single text repeats is not shared', () => {
  expect(sharedPhrases([['项目为王，项目为王', '项目为王'], ['没有']])).toEqual([]);
});

test('a sign ends a phrase, and three characters are none', () => {
  expect(sharedPhrases([['共同、富裕的路'], ['共同富裕之路'], ['富裕的']])).toEqual([]);
});

test('a text copied without any sign is found in pieces', () => {
  const text = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const lengths = sharedPhrases([[text.join('')], [text.join('')]]).map(
    (found) => found.text.length,
  );
  expect(lengths).toEqual([20, 40, 40]);
});
