import { describe, expect, test } from 'vitest';
import {
  countValues,
  facetValues,
  NO_CHOICE,
  passes,
} from '../../../src/components/search/facets.ts';
import type { StoryFile } from '../../../src/tables/search/search-files.ts';

const story: StoryFile = {
  id: 'x',
  slug: 'x',
  headline: { en: '', zh: '' },
  facts: { en: [], zh: [] },
  names: [],
  places: [
    { code: '111111', zh: '某县', en: 'Mou' },
    { code: '222222', zh: '某某县', en: 'Moumou' },
  ],
  speakers: [{ zh: '张某某', en: 'Zhang Moumou' }],
  themes: ['ECO', 'CITY'],
  pinyin: [],
  translated: false,
  units: [
    [0, '一', 2, 0, [0], [0, 1], 0],
    [1, '二', 0, -1, [1], [1], 0],
    [2, '三', -1, -1, [], [], 0],
  ],
};
const hits = story.units.map((_, unit) => ({ story, unit }));

describe('A unit', () => {
  test('has its own place, themes, speaker and tense, not the story’s.', () => {
    expect(facetValues(story, 0, 'place')).toEqual(['111111']);
    expect(facetValues(story, 0, 'theme')).toEqual(['ECO', 'CITY']);
    expect(facetValues(story, 0, 'speaker')).toEqual(['张某某']);
    expect(facetValues(story, 0, 'tense')).toEqual(['plan']);
    expect(facetValues(story, 2, 'tense')).toEqual([]);
  });

  test('passes when it has one of the values of each facet in use.', () => {
    const chosen = { ...NO_CHOICE, theme: ['ECO', 'CITY'], tense: ['review'] };
    expect(hits.map(({ unit }) => passes(story, unit, chosen))).toEqual([false, true, false]);
    expect(hits.map(({ unit }) => passes(story, unit, NO_CHOICE))).toEqual([true, true, true]);
  });
});

describe('The count of a value', () => {
  test('is of units.', () => {
    expect(countValues(hits, 'theme', NO_CHOICE)).toEqual(
      new Map([
        ['ECO', 1],
        ['CITY', 2],
      ]),
    );
  });

  test('heeds the other facets’ filters and not its own.', () => {
    const chosen = { ...NO_CHOICE, theme: ['ECO'], tense: ['review'] };
    expect(countValues(hits, 'theme', chosen)).toEqual(new Map([['CITY', 1]]));
    expect(countValues(hits, 'tense', chosen)).toEqual(new Map([['plan', 1]]));
  });
});
