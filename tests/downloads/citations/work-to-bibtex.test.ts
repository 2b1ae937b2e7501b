import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workToBibtex } from '../../../src/downloads/citations/work-to-bibtex.ts';
import { workToCsl } from '../../../src/downloads/citations/work-to-csl.ts';
import type { Work } from '../../../src/downloads/citations/work.ts';

const WORK: Work = {
  key: 'example-story',
  kind: 'story',
  title: '某县提出“1354”: 50% & more_',
  description: null,
  quotation: null,
  publisher: '某某编辑部',
  within: '某某',
  language: 'zh-CN',
  changed: '2023-01-09',
  address: 'https://example.org/zh/stories/1/#u-000-1',
};

const readBack = (bibtex: string) => new Cite(bibtex).data[0];

describe('An entry of BibTeX', () => {
  test('is one that another program reads back, Chinese and signs included.', () => {
    expect(readBack(workToBibtex(WORK))).toMatchObject({
      title: WORK.title,
      author: [{ family: WORK.publisher }],
      issued: { 'date-parts': [[2023, 1]] },
      URL: WORK.address,
    });
  });

  test('has the words of a sentence in full, and who said it.', () => {
    const sentence: Work = {
      ...WORK,
      kind: 'sentence',
      description: '句子1-2；说话人：张某某 {书记} 100%',
      quotation: '抓“两区”、抢\\{机遇}，增长7.5%，#1 & 2_3。',
    };
    const entry = workToBibtex(sentence);
    expect(entry).toContain(
      '  abstract = {{抓“两区”、抢\\textbackslash{}\\{机遇\\}，增长7.5\\%，\\#1 \\& 2\\_3。}},\n',
    );
    expect(entry).toContain('  note = {{句子1-2；说话人：张某某 \\{书记\\} 100\\%}},\n');
    expect(readBack(entry)).toMatchObject({
      title: WORK.title,
      abstract: '抓“两区”、抢\\{机遇}，增长7.5%，#1 & 2_3。',
      note: sentence.description,
    });
  });

  test('lets no title break out of its field, and no quotation.', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('\\{}%$#_~^&ab县 ')),
      minLength: 1,
    });
    fc.assert(
      fc.property(signs, (title) => {
        const entry = workToBibtex({
          ...WORK,
          title: `a${title}a`,
          description: title,
          quotation: title,
        });
        const unescaped = entry.replace(/\\[\\{}&%$#_]/gu, '');
        let depth = 0;
        for (const sign of unescaped) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.match(/^ {2}url = /gmu)).toHaveLength(1);
      }),
    );
  });

  test('says nothing of a date that is not known.', () => {
    expect(workToBibtex({ ...WORK, changed: null })).not.toMatch(/year|month/u);
  });
});

describe('An item of CSL-JSON', () => {
  test('has what a reference manager needs.', () => {
    expect(workToCsl(WORK)).toEqual({
      id: 'example-story',
      type: 'webpage',
      title: WORK.title,
      author: [{ literal: WORK.publisher }],
      issued: { 'date-parts': [[2023, 1, 9]] },
      'container-title': '某某',
      URL: WORK.address,
      language: 'zh-CN',
    });
  });

  test('of a sentence has its words in full, and as its kind who said it.', () => {
    const work: Work = {
      ...WORK,
      kind: 'sentence',
      description: '说话人：张某某',
      quotation: '抓。',
    };
    expect(workToCsl(work)).toMatchObject({
      type: 'webpage',
      genre: '说话人：张某某',
      abstract: '抓。',
      URL: 'https://example.org/zh/stories/1/#u-000-1',
    });
  });
});
