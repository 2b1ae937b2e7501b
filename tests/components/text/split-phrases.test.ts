import { describe, expect, test } from 'vitest';
import { splitPhrases } from '../../../src/components/text/split-phrases.ts';

describe('A Chinese headline', () => {
  test('may be broken between words and after stops.', () => {
    expect(splitPhrases('生态只有两地提到，期限没有说')).toEqual([
      '生态',
      '只有',
      '两地',
      '提到，',
      '期限',
      '没有',
      '说',
    ]);
  });

  test('keeps a number with its measure word, and a short quotation whole.', () => {
    expect(splitPhrases('共26个数字')).toContain('26个');
    expect(splitPhrases('只有“党的二十大精神”六地都有')).toContain('“党的二十大精神”');
  });

  test('keeps single characters together that may be a name.', () => {
    expect(splitPhrases('遂昌目标')[0]).toBe('遂昌');
  });

  test('loses nothing and gets no line that begins with a sign that closes.', () => {
    const text = '“1354”说全了，“一二三四五”没说完（2023年）；GDP增长7.5%。';
    const pieces = splitPhrases(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.filter((piece) => /^[，。；：、”）]/u.test(piece))).toEqual([]);
  });
});
