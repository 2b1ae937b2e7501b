import { describe, expect, it } from 'vitest';
import {
  countWord,
  formatNumber,
  formatShare,
  listed,
  plural,
} from '../../src/i18n/format-number.ts';

describe('numbers in words', () => {
  it('are grouped in both languages', () => {
    expect(formatNumber(100_000, 'en')).toBe('100,000');
    expect(formatNumber(7.5, 'zh')).toBe('7.5');
    expect(formatShare(0.2379, 'en')).toBe('24%');
  });

  it('are words up to ten in English', () => {
    expect(countWord(6)).toBe('six');
    expect(countWord(11)).toBe('11');
    expect(plural(1, 'county', 'counties')).toBe('1 county');
    expect(plural(2, 'unit')).toBe('2 units');
  });
});

describe('listed', () => {
  it('joins names as the language does', () => {
    expect(listed([], 'en')).toBe('');
    expect(listed(['Anji', 'Suichang', 'Xianju'], 'en')).toBe('Anji, Suichang and Xianju');
    expect(listed(['安吉', '遂昌'], 'zh')).toBe('安吉、遂昌');
  });
});
