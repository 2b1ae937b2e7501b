import { describe, expect, it } from 'vitest';
import { countWord, formatNumber, formatShare, plural } from '../../src/i18n/format-number.ts';

describe('numbers in words', () => {
  it('are grouped in both languages', () => {
    expect(formatNumber(100_000, 'en')).toBe('100,000');
    expect(formatNumber(100_000, 'zh')).toBe('100,000');
    expect([formatNumber(1000, 'en'), formatNumber(1000, 'zh')]).toEqual(['1,000', '1000']);
    expect(formatNumber(7.5, 'zh')).toBe('7.5');
    expect(formatShare(0.2379, 'en')).toBe('24%');
  });

  it('are words up to ten', () => {
    expect(countWord(6, 'en')).toBe('six');
    expect(countWord(2, 'zh')).toBe('两');
    expect(countWord(11, 'en')).toBe('11');
    expect(plural(1, 'county', 'counties')).toBe('1 county');
    expect(plural(1136, 'unit')).toBe('1,136 units');
  });
});
