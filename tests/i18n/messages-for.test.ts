import { describe, expect, it } from 'vitest';
import { messagesFor, untranslated } from '../../src/i18n/messages-for.ts';

describe('messagesFor', () => {
  it('has every text in both languages', () => {
    expect(untranslated(messagesFor('en'), messagesFor('zh'))).toEqual([]);
  });
});

describe('untranslated', () => {
  it('names a text that one language lacks or leaves empty', () => {
    expect(untranslated({ a: { b: 'x', c: 'y' } }, { a: { b: '' } })).toEqual(['a.b', 'a.c']);
  });
});
