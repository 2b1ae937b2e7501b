import { Converter, Locale } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../../src/reading/text/damage/to-simplified.ts';

const convert = Converter({ from: 'tw', to: 'cn' });

/** The words of all dictionaries that lead from Taiwan's characters to the mainland's. */
function dictionaryWords(): string[] {
  const lists = JSON.stringify([Locale.from.tw, Locale.to.cn]).match(/[^"[\],]+/gu) ?? [];
  return lists.flatMap((list) => list.split('|').flatMap((entry) => entry.split(' ')));
}

describe('toSimplified', () => {
  it('makes of every character what OpenCC makes of it', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const characters = codes.filter((code) => code < 0xd800 || code > 0xdfff);
    const lines = characters.map((code) => String.fromCharCode(code));
    const differing = lines.filter((line) => toSimplified(line) !== convert(line));
    expect(differing).toEqual([]);
  });

  it('makes of every word of the dictionaries, also beside another, what OpenCC makes of it', () => {
    const words = dictionaryWords();
    expect(words.length).toBeGreaterThan(5000);
    const pairs = words.map((word, index) => word + (words[(index * 7919) % words.length] ?? ''));
    const differing = pairs.filter((pair) => toSimplified(pair) !== convert(pair));
    expect(differing).toEqual([]);
  });

  it('keeps the words of the mainland, which another standard would change', () => {
    expect(toSimplified('軟件與網絡')).toBe('软件与网络');
  });

  it('leaves a character that is described by its parts', () => {
    expect(toSimplified('⿰氵為國')).toBe(convert('⿰氵為國'));
  });
});
