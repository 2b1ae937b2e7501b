import { describe, expect, test } from 'vitest';
import { findUnfoundQuotations } from '../../../src/build/stories/check-quotations.ts';

const SOURCE = '张某某强调,要大干快上、奋进赶超。“唯有实干,方能争先。”';

describe('A quotation typed into a story', () => {
  test.each([
    ['<Quote>要大干快上</Quote>'],
    ['He said <q>要大干快上、奋进赶超</q>.'],
    ['<blockquote>唯有实干,方能争先。</blockquote>'],
    ['> 唯有实干,\n> 方能争先。'],
    ['The slogan “大干快上” again.'],
    ['口号是「奋进赶超」。'],
  ])('passes when the source has it: %s', (mdx) => {
    expect(findUnfoundQuotations(mdx, SOURCE)).toEqual([]);
  });

  test.each([
    ['<Quote>要慢干</Quote>', '要慢干'],
    ['He said <q>never</q>.', 'never'],
    ['> 唯有苦干', '唯有苦干'],
    ['The slogan “慢干慢上” again.', '慢干慢上'],
    ['口号是『慢干慢上』。', '慢干慢上'],
  ])('is found out when the source does not have it: %s', (mdx, quotation) => {
    expect(findUnfoundQuotations(mdx, SOURCE).map((found) => found.quotation)).toEqual([quotation]);
  });

  test('is reported at its line and column.', () => {
    const [found] = findUnfoundQuotations('First line.\n\nThen <q>never</q>.', SOURCE);
    expect(found).toMatchObject({ line: 3, column: 6 });
  });

  test('is not looked for where a unit is named instead.', () => {
    expect(findUnfoundQuotations('<Quote unit="002-1101" />', SOURCE)).toEqual([]);
  });

  test('may stand in English quotation marks without being Chinese.', () => {
    expect(findUnfoundQuotations('A “thinking retreat” is held.', SOURCE)).toEqual([]);
  });
});
