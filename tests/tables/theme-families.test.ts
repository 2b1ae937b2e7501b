import { expect, test } from 'vitest';

import { THEME_IDS } from '../../src/reading/record.ts';
import { familyOf, THEME_FAMILIES } from '../../src/tables/theme-families.ts';

test('every theme of the codebook is in exactly one family', () => {
  const themes = THEME_FAMILIES.flatMap((family) => family.themes);
  expect(themes.toSorted()).toEqual([...THEME_IDS].toSorted());
  expect(THEME_IDS.map(familyOf)).toContain('economy');
});
