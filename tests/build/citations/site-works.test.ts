import { describe, expect, test } from 'vitest';
import { citationText } from '../../../src/build/citations/citation-text.ts';
import { citedFiles } from '../../../src/build/citations/site-works.ts';
import { LANGUAGES } from '../../../src/i18n/language-tag.ts';
import { referenceRecords } from '../../charts/reference-records.ts';
import { makeSite } from '../make-site.ts';

const site = makeSite(referenceRecords());
const works = LANGUAGES.flatMap((language) => citedFiles(site, language));

describe('The works of the site', () => {
  test('are the site, every story and every chart, in each language, under keys of their own.', () => {
    const paths = citedFiles(site, 'en').map(({ path }) => path);
    expect(paths).toContain('site');
    expect(paths).toContain('charts/themes');
    for (const { slug } of site.documents) expect(paths).toContain(`stories/${slug}`);
    expect(new Set(works.map(({ work }) => work.key)).size).toBe(works.length);
    for (const { work } of works) expect(work.key).toMatch(/^[a-z0-9-]+$/u);
  });

  test('are cited in four forms, and a story says where its sentences are.', () => {
    const story = works.find(({ path }) => path.startsWith('stories/'));
    expect(story).toBeDefined();
    if (story === undefined) return;
    const text = citationText(story.work, 'en', story.sentences);
    for (const form of ['APA', 'GB/T 7714—2015', 'BibTeX', 'CSL-JSON']) {
      expect(text.split(`${form}\n`), form).toHaveLength(2);
    }
    expect(story.sentences).toBe(`https://example.org/cite/${story.path}/`);
    expect(text.endsWith(`${story.sentences ?? ''}\n`)).toBe(true);
  });

  test('name no date on which somebody read them.', () => {
    for (const { work, sentences } of works) {
      expect(citationText(work, 'en', sentences)).not.toMatch(/accessed|urldate|retrieved/iu);
    }
  });
});
