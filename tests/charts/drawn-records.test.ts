import { expect, test } from 'vitest';
import { drawnRecords, MOST_DRAWN } from '../../src/charts/drawn-records.ts';
import { figureWords } from '../../src/charts/figure-words.ts';
import { manyRecords } from './many-records.ts';

const records = manyRecords(['330000', '360000'], MOST_DRAWN / 2 + 1);

test('A chart is drawn of the first documents only where there are very many.', () => {
  expect(records.length).toBeGreaterThan(MOST_DRAWN);
  expect(drawnRecords(records)).toEqual(records.slice(0, MOST_DRAWN));
  expect(drawnRecords(records.slice(0, 5))).toEqual(records.slice(0, 5));
});

test('The source line says so in both languages, and nothing of it otherwise.', () => {
  expect(figureWords('en').source(1000)).toContain('the first 100 of 1,000 documents');
  expect(figureWords('zh').source(1000)).toContain('前面的100份');
  expect(figureWords('en').source(MOST_DRAWN)).not.toContain('the first');
  expect(figureWords('zh').source(MOST_DRAWN)).not.toContain('排在前面');
});
