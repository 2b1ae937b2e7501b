import { describe, expect, test } from 'vitest';
import { excerptOf, type Piece } from '../../../src/components/search/excerpt.ts';

const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('An excerpt', () => {
  test('is the whole text with its matches marked when it is short.', () => {
    const pieces = excerptOf(
      '东阳的发展',
      [
        [0, 2],
        [3, 5],
      ],
      20,
    );
    expect(written(pieces)).toBe('[东阳]的[发展]');
  });

  test('is the beginning of a long text without a match.', () => {
    expect(written(excerptOf('一二三四五六七八九十', [], 6))).toBe('一二三四五六…');
  });

  test('keeps the first match of a long text and what stands around it.', () => {
    const text = `${'前'.repeat(100)}发展${'后'.repeat(100)}`;
    const excerpt = written(excerptOf(text, [[100, 102]], 30));
    expect(excerpt).toMatch(/^…前+\[发展\]后+…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(34);
  });

  test('is cut between words and clauses where it can be.', () => {
    const text = 'The county will speed up its great many projects, and then its people will rest.';
    const at = text.indexOf('projects');
    expect(written(excerptOf(text, [[at, at + 8]], 40))).toBe(
      '…great many [projects], and then its…',
    );
  });

  test('never cuts a character in two.', () => {
    const text = `${'𠮷'.repeat(40)}发展${'𠮷'.repeat(40)}`;
    for (const longest of [20, 21, 22, 23]) {
      expect(written(excerptOf(text, [[80, 82]], longest))).not.toMatch(/\p{Cs}/u);
    }
  });

  test('marks a match to its end even where it is longer than the excerpt.', () => {
    expect(written(excerptOf('一二三四五六七八', [[2, 7]], 3))).toBe('…二[三四五六七]…');
  });
});
