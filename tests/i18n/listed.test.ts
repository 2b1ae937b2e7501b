import { describe, expect, it } from 'vitest';
import { listed } from '../../src/i18n/listed.ts';

describe('listed', () => {
  it('joins names as the language does', () => {
    expect(listed([], 'en')).toBe('');
    expect(listed(['Anji', 'Suichang', 'Xianju'], 'en')).toBe('Anji, Suichang and Xianju');
    expect(listed(['安吉', '遂昌'], 'zh')).toBe('安吉、遂昌');
  });
});
