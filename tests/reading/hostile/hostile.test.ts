import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { brokenLaws, brokenMap, lostCharacters, toBytes } from '../laws/laws.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** The laws that look at each span and character are asked of texts up to this length. */
const LONGEST_FOR_ALL_LAWS = 50_000;

/** Enough for a slow machine under load. */
const MOST_TIME_MS = 240_000;

const small = HOSTILE_TEXTS.filter(([, text]) => text.length <= LONGEST_FOR_ALL_LAWS);
const large = HOSTILE_TEXTS.filter(([, text]) => text.length > LONGEST_FOR_ALL_LAWS);

describe('hostile texts', () => {
  test.each(small)('keep all laws: %s', (_, text) => {
    expect(brokenLaws(toBytes(text))).toEqual([]);
  });

  // A search that is not linear would run into the limit by far.
  test.each(large)('are read without loss: %s', { timeout: MOST_TIME_MS }, (_, text) => {
    const { record, source } = readSeed(toBytes(text), '007_test.txt');
    expect(record === null || source === null).toBe(false);
    if (record === null || source === null) return;
    expect(lostCharacters(source.raw, record)).toEqual([]);
    expect(brokenMap(source)).toEqual([]);
  });
});
