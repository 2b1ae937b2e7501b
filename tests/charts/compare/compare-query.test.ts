import { expect, test } from 'vitest';
import { asCompareQuery } from '../../../src/charts/compare/compare-query.ts';
import { readCompareState } from '../../../src/charts/compare/compare-state.ts';

const PLACES = [
  { place: '331123', placeNameEn: 'Suichang' },
  { place: '330783', placeNameEn: 'Dongyang' },
];

const read = (search: string) =>
  readCompareState(
    asCompareQuery(search, PLACES),
    PLACES.map(({ place }) => place),
  );

test('An embed’s query names places by code or in pinyin, and themes in letters of any size.', () => {
  const state = read('?place=dongYang&place=331123&pick=rural&theme=Party&theme=dark&by=share');
  expect(state.places).toEqual(['331123', '330783']);
  expect(state.themes).toEqual(['RURAL', 'PARTY']);
  expect(state.measure).toBe('share');
});

test('Words that name no place and no theme choose nothing.', () => {
  expect(read('?place=atlantis&theme=light&pick=%22%3E')).toEqual(read(''));
});
