import { describe, expect, it } from 'vitest';
import { countThemes } from '../../../src/components/story/count-themes.ts';
import { makeUnit } from '../make-record.ts';

const units = [
  makeUnit(0, '抓产业。', { themes: ['INDUSTRY', 'OPEN'] }),
  makeUnit(10, '去年抓了产业。', { themes: ['INDUSTRY'], tense: 'review' }),
  makeUnit(20, '省里要抓产业。', { themes: ['INDUSTRY'], flags: ['upper'] }),
  makeUnit(30, '年前要保平安。', { themes: ['SAFETY'], flags: ['now'] }),
  makeUnit(40, '要奋勇争先。'),
];

describe('countThemes', () => {
  const summary = countThemes(units);

  it('counts forward units only, each under all its themes, in the order of the codebook', () => {
    expect(summary.forward.map(({ id }) => id)).toEqual(['900-0', '900-40']);
    expect(summary.counts.map(({ theme, units: found }) => [theme, found.length])).toEqual([
      ['INDUSTRY', 1],
      ['OPEN', 1],
    ]);
  });

  it('keeps units without a theme as framing', () => {
    expect(summary.framing.map(({ id }) => id)).toEqual(['900-40']);
  });

  it('names what is left out and what is not stated', () => {
    expect(summary.leftOut).toEqual({ upper: 1, now: 1 });
    expect(summary.absent).toContain('SAFETY');
    expect(summary.absent).toHaveLength(12);
  });
});
