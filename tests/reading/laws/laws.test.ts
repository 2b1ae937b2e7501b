import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../seeds.ts';
import { brokenBytes, damagedTexts, mutatedTexts, piecedTexts } from './arbitrary-texts.ts';
import { brokenLaws, toBytes } from './laws.ts';

/** Over ten thousand runs in all. */
const RUNS = 3000;
/** Enough for a slow machine under load. */
const MOST_TIME_MS = 300_000;

describe('the laws of reading', { timeout: MOST_TIME_MS }, () => {
  test.each(readSeeds())('hold for $file', ({ bytes }) => {
    expect(brokenLaws(bytes)).toEqual([]);
  });

  test('hold for texts pieced together of what pages hold', () => {
    fc.assert(
      fc.property(piecedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('hold for seeds cut up and put together anew', () => {
    fc.assert(
      fc.property(mutatedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('hold for texts damaged as sites damage them', () => {
    fc.assert(
      fc.property(damagedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('hold for any bytes', () => {
    fc.assert(
      fc.property(brokenBytes, (bytes) => {
        expect(brokenLaws(bytes)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
