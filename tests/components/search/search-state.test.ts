import { expect, test } from 'vitest';
import { NO_CHOICE } from '../../../src/components/search/facets.ts';
import { readState, writeState } from '../../../src/components/search/search-state.ts';

test('A state survives the way into the address and back.', () => {
  const state = {
    query: '共同富裕 “a&b”',
    chosen: { ...NO_CHOICE, theme: ['COMMON', 'RURAL'], speaker: ['楼琅坚'] },
  };
  expect(readState(writeState(state))).toEqual(state);
});

test('Nothing asked for leaves the address as it is.', () => {
  expect(writeState({ query: '', chosen: NO_CHOICE })).toBe('');
});

test('What is unknown, empty or said twice in an address is left out.', () => {
  expect(readState('?q=+%E4%B8%9C%E9%98%B3+&theme=&theme=ECO&theme=ECO&colour=red')).toEqual({
    query: '东阳',
    chosen: { ...NO_CHOICE, theme: ['ECO'] },
  });
});
