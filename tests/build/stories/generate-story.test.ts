import { expect, test } from 'vitest';
import { generateStory } from '../../../src/build/stories/generate-story.ts';
import { makePlace, makeRecord, makeUnit } from '../../components/make-record.ts';

test('The story of a document without a place has no chart by place, which would be empty.', () => {
  expect(generateStory(makeRecord(), 'en').mdx).not.toContain('chart="themes"');
  const places = [makePlace('330000', '某县')];
  expect(generateStory(makeRecord({ places }), 'en').mdx).toContain('chart="themes"');
});

test('The standfirst says whether a person has coded what the page was generated from.', () => {
  const story = (codedBy: 'rule' | 'person', language: 'en' | 'zh') =>
    generateStory(makeRecord({ units: [makeUnit(0, '要抓工业。', { codedBy })] }), language)
      .standfirst;
  expect(story('person', 'en')).toContain('as a person coded it; no editor has revised its words.');
  expect(story('rule', 'en')).toContain('no editor has revised it.');
  expect(story('person', 'zh')).toContain('人工编码');
  expect(story('rule', 'zh')).not.toContain('人工编码');
});
