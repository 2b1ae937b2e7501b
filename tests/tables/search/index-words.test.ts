import { expect, test } from 'vitest';
import { hanRuns, latinStems } from '../../../src/tables/search/index-words.ts';

test('Han characters are words of their own, and a run of them ends at anything but white space.', () => {
  expect(hanRuns('二〇二二年，李  某gdp增长')).toEqual(['二 〇 二 二 年', '李 某', '增 长']);
  expect(hanRuns('7.5%')).toEqual([]);
});

test('Latin words and figures are cut to their first letters, each once.', () => {
  expect(latinStems('development, developing: 7.5% “gdp”')).toEqual(['devel', '7', '5', 'gdp']);
});
