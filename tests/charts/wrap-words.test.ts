import { expect, test } from 'vitest';

import { textWidth } from '../../src/charts/text-width.ts';
import { wrapEvenly, wrapWords } from '../../src/charts/wrap-words.ts';

test('words go on the next line where they no longer fit, Han characters one by one', () => {
  expect(wrapWords('开局之年，开好局', 40, 10)).toEqual(['开局之', '年，开好', '局']);
  expect(wrapWords('one two three', textWidth('one two', 10) + 1, 10)).toEqual([
    'one two',
    'three',
  ]);
});

test('a word that is wider than the line stays whole, and no text is one empty line', () => {
  expect(wrapWords('a modernisation b', 20, 10)).toEqual(['a', 'modernisation', 'b']);
  expect(wrapWords('', 20, 10)).toEqual(['']);
});

test('even lines are as many, and none is left with a single word', () => {
  const text = 'the number of projects that were begun in the county';
  const width = textWidth('the number of projects that were begun in the', 10) + 1;
  expect(wrapWords(text, width, 10).at(-1)).toBe('county');
  const [first = '', last = '', ...more] = wrapEvenly(text, width, 10);
  expect(more).toEqual([]);
  expect(last.split(' ').length).toBeGreaterThan(2);
  expect(`${first} ${last}`).toBe(text);
});
