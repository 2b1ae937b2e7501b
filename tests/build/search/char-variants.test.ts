import { expect, test } from 'vitest';
import { charVariants } from '../../../src/build/search/char-variants.ts';
import { toPairs } from '../../../src/tables/search/to-pairs.ts';

const variantsOf = (characters: string) => {
  const { fold, either } = charVariants(new Set(characters));
  return { fold: new Map(toPairs(fold)), either: new Map(toPairs(either)) };
};

test('Only variants of characters that occur are listed, by every standard.', () => {
  const { fold } = variantsOf('里众');
  for (const variant of ['裏', '裡']) expect(fold.get(variant)).toBe('里');
  for (const variant of ['眾', '衆']) expect(fold.get(variant)).toBe('众');
  expect(fold.has('務')).toBe(false);
});

test('A character that simplified texts keep stands for both only where it occurs.', () => {
  expect(variantsOf('干').fold.get('乾')).toBe('干');
  expect(variantsOf('干乾').fold.has('乾')).toBe(false);
  expect(variantsOf('干乾').either.get('乾')).toBe('干');
});
