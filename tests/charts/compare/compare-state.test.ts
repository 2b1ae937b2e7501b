import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  ALL_THEMES,
  DEFAULT_STATE,
  FORMS,
  MEASURES,
  readCompareState,
  SORTS,
  writeCompareState,
} from '../../../src/charts/compare/compare-state.ts';

const PLACES = ['331123', '331024', '某县', 'a&b=c', '361125'];

const states = fc.record({
  places: fc.subarray(PLACES),
  themes: fc.subarray([...ALL_THEMES]),
  measure: fc.constantFrom(...MEASURES),
  form: fc.constantFrom(...FORMS),
  sort: fc.constantFrom(...SORTS),
});

describe('the address of the explorer', () => {
  test('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readCompareState(writeCompareState(state), PLACES)).toEqual(state);
      }),
    );
  });

  test('is empty for the default, which ranks nothing', () => {
    expect(writeCompareState(DEFAULT_STATE)).toBe('');
    expect(DEFAULT_STATE.sort).not.toBe('value');
  });

  test('has short keys that can be read', () => {
    const state = readCompareState('?sort=name&as=bars&by=share&theme=RURAL&place=361125', PLACES);
    expect(writeCompareState(state)).toBe('?place=361125&theme=RURAL&by=share&as=bars&sort=name');
  });

  test('falls back to the default where it names what isn’t known', () => {
    const search = '?place=999999&theme=LOVE&by=money&as=pie&sort=best&other=1';
    expect(readCompareState(search, PLACES)).toEqual(DEFAULT_STATE);
  });

  test('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const state = readCompareState(search, PLACES);
        expect(readCompareState(writeCompareState(state), PLACES)).toEqual(state);
      }),
    );
  });

  test('puts places and themes into their own order, each once', () => {
    const state = readCompareState('?place=361125&place=331123&place=361125', PLACES);
    expect(state.places).toEqual(['331123', '361125']);
  });
});
