import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/tables/search/fold-text.ts';

const folding = new Map([['務', '务']]);

test.each([
  ['ＧＤＰ　７．５％', 'gdp 7.5%'],
  ['Lǜ ÉTAT İ', 'lu etat i'],
  ['“虚”‘实’—–', '"虚"\'实\'--'],
  ['務虛', '务虛'],
])('%s is folded to %s.', (text, folded) => {
  expect(foldText(text, folding)).toBe(folded);
});

test('Folding keeps every offset and changes nothing when it is done again.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text, folding);
      expect(folded.length).toBe(text.length);
      expect(foldText(folded, folding)).toBe(folded);
    }),
  );
});
