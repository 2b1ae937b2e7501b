import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findWords, toWordTree } from '../../../src/reading/text/word-tree.ts';

const tree = toWordTree(
  new Map([
    ['唐县', 1],
    ['高唐县', 2],
    ['高唐', 3],
    ['县委', 4],
  ]),
);
const wordsIn = (text: string) =>
  findWords(tree, text).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('takes the leftmost and longest: 高唐县 is no 唐县', () => {
    expect(wordsIn('高唐县委')).toEqual(['高唐县']);
    expect(wordsIn('唐县县委、高唐')).toEqual(['唐县', '县委', '高唐']);
  });

  it('goes back to the longest word when a longer one breaks off', () => {
    expect(wordsIn('高唐市')).toEqual(['高唐']);
  });

  it('finds words that never overlap, each as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('高', '唐', '县', '委', '人') }), (text) => {
        let end = 0;
        for (const match of findWords(tree, text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
