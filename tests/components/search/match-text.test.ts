import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, type Match } from '../../../src/components/search/match-text.ts';
import { searchTerms, type Variants } from '../../../src/components/search/search-terms.ts';

const variants: Variants = {
  fold: new Map([
    ['發', '发'],
    ['羅', '罗'],
  ]),
  either: new Map([['乾', '干']]),
};

function match(query: string, text: string, english: string | null = null): Match | null {
  return createMatcher(searchTerms(query, variants.fold), variants, [
    ['东阳', 'dongyang'],
    ['楼琅坚', 'lou langjian'],
    ['西安', "xi'an"],
  ])(text, english);
}

const original = (query: string, text: string): unknown => match(query, text)?.original ?? null;
const translation = (query: string, english: string): unknown =>
  match(query, '', english)?.translation ?? null;

describe('A term with Han characters', () => {
  test('is found wherever it stands, each time.', () => {
    expect(original('发展', '发展再发展')).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(original('展再', '发展再发展')).toEqual([[1, 3]]);
  });

  test('is not found across punctuation.', () => {
    expect(original('展推', '发展，推动')).toBeNull();
  });

  test('is found with the punctuation that was typed, of either width.', () => {
    expect(original('发展,推动', '发展，推动')).toEqual([[0, 5]]);
    expect(original('务“虚”', '务"虚"更求实')).toEqual([[0, 4]]);
  });

  test('is found across the white space by which a source spaces out a name.', () => {
    expect(original('李某', '记者李  某')).toEqual([[2, 6]]);
  });

  test('is found with figures and letters in it.', () => {
    expect(original('GDP增长7.5', '预期gdp增长７.5%')).toEqual([[2, 10]]);
  });

  test('stands for both readings of a character that simplified texts keep.', () => {
    expect(original('羅運乾'.replace('運', '运'), '罗运乾')).toEqual([[0, 3]]);
    expect(original('乾部', '干部')).toEqual([[0, 2]]);
    expect(original('干部', '乾部')).toBeNull();
  });
});

describe('A term of Latin letters', () => {
  test('is found at the beginning of words, without regard to capitals and accents.', () => {
    expect(translation('devel', 'The Development of …')).toEqual([[4, 9]]);
    expect(translation('suichang', 'SUÍCHĀNG')).toEqual([[0, 8]]);
    expect(translation('opment', 'The Development of …')).toBeNull();
  });

  test.each([
    ['counties', 'one county'],
    ['county', 'two counties'],
    ['projects', 'a project'],
    ['project', 'the projects'],
    ['congress', 'the congress'],
  ])('%s is found in “%s”, in the other number too.', (query, text) => {
    expect(translation(query, text)).not.toBeNull();
  });

  test('in the plural is not found in longer words.', () => {
    expect(translation('plans', 'the planning')).toBeNull();
  });

  test('keeps a phrase in quotation marks together.', () => {
    expect(translation('"new era"', 'a new  era')).toEqual([[2, 10]]);
    expect(translation('"new era"', 'an era that is new')).toBeNull();
  });

  test('is found as the pinyin of a name, in parts, in one word and as a phrase.', () => {
    for (const query of ['lou', 'langjian', 'loulangjian', '"lou langjian"', 'Lou Langjian']) {
      expect(original(query, '书记楼琅坚说')).toEqual([[2, 5]]);
    }
    expect(original('xian', '西安')).toEqual([[0, 2]]);
    expect(original('yang', '东阳')).toBeNull();
  });

  test('of figures is a whole number’s beginning.', () => {
    expect(original('7.5', '增长7.5%')).toEqual([[2, 5]]);
    expect(original('7.5', '增长17.5%')).toBeNull();
    expect(original('5', '增长7.5%')).toBeNull();
  });
});

describe('Several terms', () => {
  test('must all be in the sentence or its translation.', () => {
    expect(match('东阳 growth', '东阳增长', 'Dongyang: growth')).toEqual({
      original: [[0, 2]],
      translation: [[10, 16]],
    });
    expect(match('东阳 decline', '东阳增长', 'Dongyang: growth')).toBeNull();
  });

  test('that overlap are marked as one.', () => {
    expect(original('高质量 质量发展', '高质量发展')).toEqual([[0, 5]]);
  });
});

test('What a reader types is never a pattern.', () => {
  for (const query of ['.*', '(', '[a-z]', '\\', '发.', 'a|b', '**', '^', '$', '{1}', 'x-ray/']) {
    expect(original(query, '发展')).toBeNull();
    expect(original(query, `x ${query}`)).toEqual([[2, 2 + query.length]]);
  }
});

test('No query fails, whatever its signs.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      match(query, query, query);
    }),
  );
});

test('No term matches every sentence and marks nothing.', () => {
  expect(match('', '发展')).toEqual({ original: [], translation: [] });
});
