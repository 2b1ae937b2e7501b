import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findNames, toNameTrie } from '../../../../src/reading/facts/places/name-trie.ts';

const trie = toNameTrie(
  new Map([
    ['唐县', 1],
    ['高唐县', 2],
    ['高唐', 3],
    ['县委', 4],
  ]),
);
const namesIn = (text: string) =>
  findNames(trie, text).map(({ start, end }) => text.slice(start, end));

describe('findNames', () => {
  it('takes the leftmost and longest: 高唐县 is no 唐县', () => {
    expect(namesIn('高唐县委')).toEqual(['高唐县']);
    expect(namesIn('唐县县委、高唐')).toEqual(['唐县', '县委', '高唐']);
  });

  it('goes back to the longest name when a longer one breaks off', () => {
    expect(namesIn('高唐市')).toEqual(['高唐']);
  });

  it('finds names that never overlap, each as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('高', '唐', '县', '委', '人') }), (text) => {
        let end = 0;
        for (const match of findNames(trie, text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
