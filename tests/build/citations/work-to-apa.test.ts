import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { workToApa } from '../../../src/build/citations/work-to-apa.ts';
import { workToCsl } from '../../../src/downloads/citations/work-to-csl.ts';
import type { Work } from '../../../src/downloads/citations/work.ts';

const WORK: Work = {
  key: 'example-story',
  kind: 'story',
  title: 'What the county said',
  description: null,
  quotation: null,
  publisher: 'The example desk',
  within: 'Example',
  language: 'en-GB',
  changed: '2023-01-09',
  address: 'https://example.org/stories/1/',
};

/** The whole style of the library, as nothing of it is left out. */
const direct = (work: Work): string =>
  new Cite([workToCsl(work)])
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-GB' })
    .trim();

describe('A reference in APA style', () => {
  test('names publisher, date, title, site and address.', () => {
    expect(workToApa(WORK)).toBe(
      'The example desk. (2023, January 9). What the county said. Example. https://example.org/stories/1/',
    );
  });

  test('says of a chart and of data what they are; data have only a year.', () => {
    expect(workToApa({ ...WORK, kind: 'chart' })).toContain(
      'What the county said [Chart]. Example.',
    );
    expect(workToApa({ ...WORK, kind: 'dataset', within: null })).toContain(
      '(2023). What the county said [Dataset]. https://',
    );
  });

  test.each([
    'Why?',
    'Stop!',
    '县里说了什么：“开局”',
    '为什么？',
    'One of “two”',
    'A & B (C)',
    '50%',
  ])('is what the library writes when it is asked for the title %j.', (title) => {
    const work = { ...WORK, title };
    expect(workToApa(work)).toBe(direct(work));
  });

  test.each(['dataset', 'story', 'chart'] as const)(
    'is what the library writes of a %s, dated or not.',
    (kind) => {
      const work = { ...WORK, kind, within: kind === 'dataset' ? null : WORK.within };
      for (const changed of [WORK.changed, null]) {
        expect(workToApa({ ...work, changed })).toBe(direct({ ...work, changed }));
      }
    },
  );

  const SENTENCE: Work = {
    ...WORK,
    kind: 'sentence',
    title: 'What the county said: “抓招商,抓项目……”',
    description: 'Sentence 1-2; speaker: not stated; Suichang (inferred), 9 January 2023',
    quotation: '抓招商,抓项目,抓落实。',
  };

  test('has what is said of a sentence in brackets after its title, as the library has it.', () => {
    expect(workToApa(SENTENCE)).toBe(
      'The example desk. (2023, January 9). What the county said: “抓招商,抓项目……” [Sentence 1-2; speaker: not stated; Suichang (inferred), 9 January 2023]. Example. https://example.org/stories/1/',
    );
    expect(workToApa(SENTENCE)).toBe(direct(SENTENCE));
  });

  test('takes a speaker’s name for words, whatever it holds.', () => {
    const description = '<i>$&</i> $1 TITLE-OF-THE-WORK {张某某}';
    expect(workToApa({ ...SENTENCE, description })).toContain(
      `“抓招商,抓项目……” [${description}]. Example.`,
    );
  });

  test('leaves markup and replacement patterns in a title as words.', () => {
    expect(workToApa({ ...WORK, title: '<b>$&</b> $1' })).toContain('<b>$&</b> $1. Example');
  });

  test('says so when no date is known.', () => {
    expect(workToApa({ ...WORK, changed: null })).toContain('(n.d.)');
  });
});
