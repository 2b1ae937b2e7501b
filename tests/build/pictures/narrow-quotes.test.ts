import { expect, test } from 'vitest';
import { withNarrowQuotes } from '../../../src/build/pictures/narrow-quotes.ts';

test('quotation marks are straight in Latin words and as they were in Chinese ones', () => {
  expect(withNarrowQuotes('<text title="’">Dongyang’s “plan”</text><text>“一二三”</text>')).toBe(
    '<text title="’">Dongyang\'s &quot;plan&quot;</text><text>“一二三”</text>',
  );
});
