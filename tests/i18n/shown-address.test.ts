import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../src/i18n/shown-address.ts';

describe('An address as it is shown', () => {
  it('has no scheme, and Chinese characters instead of their codes', () => {
    expect(shownAddress('https://example.org/%E5%BC%80%E5%B1%80/1')).toBe('example.org/开局/1');
  });

  it.each(['example.org/%E5%BC', 'example.org/%E2%80%AEmoc', 'example.org/a%20b'])(
    'keeps codes that are broken, or stand for what is not seen: %s',
    (address) => {
      expect(shownAddress(`http://${address}`)).toBe(address);
    },
  );
});
