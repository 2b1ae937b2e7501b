import { expect, test } from 'vitest';
import { whileReading } from '../../src/build/while-reading.ts';

test('gives what the task gives', () => {
  expect(whileReading(() => ['读', '完'])).toEqual(['读', '完']);
});

test('passes on the error of a task that fails, and does the next one', () => {
  expect(() =>
    whileReading(() => {
      throw new Error('no record');
    }),
  ).toThrow('no record');
  expect(whileReading(() => 1)).toBe(1);
});
