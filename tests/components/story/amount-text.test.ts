import { describe, expect, it } from 'vitest';
import { amountText } from '../../../src/components/story/amount-text.ts';
import type { Amount } from '../../../src/components/story/count-of.ts';

const count = (value: number): Amount => ({ is: 'number', value, units: [] });

const target = (value: number, unit: string): Amount => ({
  is: 'target',
  units: [],
  target: {
    metric: '指标',
    kind: 'promise',
    operator: '=',
    value,
    unit,
    deadline: null,
    place: null,
    scope: 'own',
    span: { start: 0, end: 1, quote: '一' },
  },
});

describe('amountText', () => {
  it('writes English counts in words up to nine and in figures above', () => {
    expect([0, 1, 9, 10, 1110].map((value) => amountText(count(value), 'en'))).toEqual([
      'no',
      'one',
      'nine',
      '10',
      '1,110',
    ]);
  });

  it('writes them in words up to ninety-nine, or never, when told so', () => {
    const words = [10, 19, 20, 33, 99, 100].map((n) => amountText(count(n), 'en', { as: 'word' }));
    expect(words).toEqual(['ten', 'nineteen', 'twenty', 'thirty-three', 'ninety-nine', '100']);
    expect(amountText(count(3), 'en', { as: 'digits' })).toBe('3');
  });

  it('begins a sentence with a capital', () => {
    expect(amountText(count(33), 'en', { as: 'word', capital: true })).toBe('Thirty-three');
    expect(amountText(count(0), 'en', { capital: true })).toBe('No');
  });

  it('always writes Chinese counts in figures, with the measure word', () => {
    expect(amountText(count(3), 'zh', { as: 'word' })).toBe('3');
    expect(amountText(count(3), 'zh', { measure: '条', zero: '一条也没有' })).toBe('3条');
  });

  it('says of nothing what it was told to say', () => {
    expect(amountText(count(0), 'en', { zero: 'none' })).toBe('none');
    expect(amountText(count(0), 'zh', { measure: '条', zero: '一条也没有' })).toBe('一条也没有');
  });

  it('writes shares as whole percentages', () => {
    expect(amountText({ is: 'share', value: 0.762, units: [] }, 'en')).toBe('76%');
  });

  it('writes targets as the target table does, small bare counts in words', () => {
    expect(amountText(target(7.5, '%'), 'en')).toBe('7.5%');
    expect(amountText(target(2, '家'), 'en')).toBe('two');
    expect(amountText(target(2, '家'), 'zh')).toBe('2家');
    expect(amountText(target(2, '亩'), 'en')).toBe('2亩');
  });
});
