import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/downloads/citations/opening-of.ts';

describe('The opening of a quotation', () => {
  test('is the whole of a short one.', () => {
    expect(openingOf('奋力争先。')).toBe('奋力争先。');
  });

  test('of a longer one ends where a clause does, and says that it is not all.', () => {
    expect(
      openingOf('扩大三大需求,即着力扩投资,狠抓重大项目谋划,突出重大项目招引,推进重大项目攻坚;'),
    ).toBe('扩大三大需求,即着力扩投资,狠抓重大项目谋划……');
  });

  test('is cut within a clause that is too long to be whole.', () => {
    const long = '强'.repeat(40);
    expect(openingOf(`${long}。`)).toBe(`${'强'.repeat(30)}……`);
    expect(openingOf(`他说,${long}`)).toBe(`他说,${'强'.repeat(27)}……`);
  });

  test('is not cut within a number.', () => {
    const before = '县长指出,明年经济社会发展的主要预期目标为全县生产总值增长';
    expect(openingOf(`${before}7.5%左右。`)).toBe(`${before}……`);
    expect(openingOf(`${before}百分之七以上。`)).toBe(`${before}……`);
  });

  test('stands on one line.', () => {
    expect(openingOf('发布 \n 时间\u00a0\u00a0来源 ')).toBe('发布 时间 来源');
  });

  test('splits no character, and holds nothing that the text doesn’t.', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('县𠀀,。 a')), maxLength: 80 });
    fc.assert(
      fc.property(text, (whole) => {
        const opening = openingOf(whole);
        expect(opening.isWellFormed()).toBe(true);
        expect(Array.from(opening).length).toBeLessThanOrEqual(32);
        const line = whole.replace(/\s+/gu, ' ').trim();
        expect(line.startsWith(opening.replace(/……$/u, ''))).toBe(true);
      }),
    );
  });
});
