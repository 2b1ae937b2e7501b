import { describe, expect, it } from 'vitest';
import { foldParagraphs } from '../../../src/components/source/fold-paragraphs.ts';
import { makeUnit } from '../make-record.ts';

const body = makeUnit(0, '要抓项目。');
const links = [10, 20, 30, 40].map((start) =>
  makeUnit(start, '相关链接', { section: 'boilerplate', tense: null }),
);
const units = [body, ...links];
const paragraphs = units.map(({ id }) => [id]);

describe('foldParagraphs', () => {
  it('folds a long run of the site’s own text and leaves the report open', () => {
    const blocks = foldParagraphs(paragraphs, units);
    expect(blocks.map(({ folded }) => folded)).toEqual([false, true]);
    expect(blocks.flatMap((block) => block.paragraphs.flat())).toEqual(units);
  });

  it('leaves a short run open', () => {
    const blocks = foldParagraphs(paragraphs.slice(0, 3), units);
    expect(blocks.some(({ folded }) => folded)).toBe(false);
  });
});
