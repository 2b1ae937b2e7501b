import { describe, expect, test } from 'vitest';
import { indexQueries, searchTerms } from '../../../src/components/search/search-terms.ts';

const none = new Map<string, string>();
const variants = { fold: none, either: new Map([['乾', '干']]) };

describe('The terms of a query', () => {
  test('are its words, folded, each once.', () => {
    expect(searchTerms('  东阳　GDP 东阳 ', none)).toEqual(['东阳', 'gdp']);
  });

  test('are phrases where quotation marks, straight or curly, enclose them.', () => {
    expect(searchTerms('“Lou  Langjian” "new era" 东阳', none)).toEqual([
      'lou langjian',
      'new era',
      '东阳',
    ]);
  });

  test('keep quotation marks that stand within a word.', () => {
    expect(searchTerms('务“虚”求“实”', none)).toEqual(['务"虚"求"实"']);
    expect(searchTerms('“1354”工作总抓手', none)).toEqual(['"1354"工作总抓手']);
  });

  test('have no characters that nobody sees.', () => {
    expect(searchTerms('发\u200b展\ufeff', none)).toEqual(['发展']);
  });

  test('are none of an empty query, and few of an endless one.', () => {
    expect(searchTerms(' 　', none)).toEqual([]);
    expect(searchTerms('发'.repeat(10_000), none).join('').length).toBe(200);
  });
});

describe('The queries for the index', () => {
  test('are a phrase for each run of Han characters, one character a word.', () => {
    expect(indexQueries('发展,推动', variants)).toEqual([['"发 展"'], ['"推 动"']]);
  });

  test('are both readings of a character that has two.', () => {
    expect(indexQueries('乾部', variants)).toEqual([['"乾 部"', '"干 部"']]);
  });

  test('grow no further when there are many of those.', () => {
    expect(indexQueries('乾乾乾乾乾', variants)).toEqual([['"乾 乾 乾 乾 乾"']]);
  });

  test('are the first letters of Latin words, as far as singular and plural share them.', () => {
    expect(indexQueries('counties', variants)).toEqual([['"count"']]);
    expect(indexQueries('county', variants)).toEqual([['"count"']]);
    expect(indexQueries('areas', variants)).toEqual([['area']]);
    expect(indexQueries('lou langjian', variants)).toEqual([['lou'], ['"langj"']]);
  });

  test('are none for what is not indexed.', () => {
    expect(indexQueries('**', variants)).toEqual([]);
  });
});
