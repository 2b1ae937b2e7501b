import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/build/glossary-schema.ts';
import { loadDocuments } from '../../src/build/load-documents.ts';
import { readYaml } from '../../src/build/read-yaml.ts';
import { editedStoryPath } from '../../src/build/stories/read-edited-stories.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { countOf } from '../../src/components/story/count-of.ts';
import type { CountQuery } from '../../src/components/story/count-query.ts';
import { LANGUAGES } from '../../src/i18n/language-tag.ts';
import { readStoryMdx } from './story-mdx.ts';
import { typedFigures } from './typed-figures.ts';

const SILENT = { line: () => undefined, problem: () => undefined, progress: () => undefined };
const { documents } = loadDocuments('seeds', SILENT);
const records = documents.map(({ record }) => record);
const glossary = readYaml('src/content/glossary.yaml', glossarySchema);

const stories = documents.flatMap((document) =>
  LANGUAGES.filter((language) => document.stories[language].basis === 'edited').map((language) => ({
    path: editedStoryPath(document.record.id, language),
    document,
    language,
    story: document.stories[language],
    ...readStoryMdx(document.stories[language].mdx),
  })),
);
type EditedStory = (typeof stories)[number];

const COMPONENTS = [
  ...['Context', 'Count', 'Facts', 'Figure', 'Quote', 'Slogans', 'Targets', 'Term', 'Themes'],
  ...['q', 'span'],
];

/** Words in English, Han characters in Chinese; a count is one word. */
function lengthOf({ prose, language }: EditedStory): number {
  const unit = language === 'en' ? /[\p{L}\p{N}⟨][\p{L}\p{N}⟩’'.-]*/gu : /\p{Script=Han}/gu;
  return [...prose.matchAll(unit)].length;
}

describe('the edited stories', () => {
  it('stand in both languages for every document that was coded', () => {
    const coded = documents.filter(({ coding }) => coding.by !== 'rule');
    const edited = (language: 'en' | 'zh') =>
      stories.filter((story) => story.language === language).map(({ document }) => document);
    expect(edited('en')).toEqual(coded);
    expect(edited('zh')).toEqual(coded);
  });

  it('are 500 to 900 English words or 900 to 1,600 Chinese characters long', () => {
    const wrong = stories
      .map((story) => ({ path: story.path, language: story.language, length: lengthOf(story) }))
      .filter(({ language, length }) =>
        language === 'en' ? length < 500 || length > 900 : length < 900 || length > 1600,
      );
    expect(wrong).toEqual([]);
  });

  it('are MDX without code, imports or expressions, of known components', () => {
    expect(stories.filter(({ code }) => code.length > 0).map(({ path }) => path)).toEqual([]);
    const unknown = stories.flatMap(({ path, tags }) =>
      tags.filter(({ name }) => !COMPONENTS.includes(name)).map(({ name }) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('quote two to five sentences of their document by unit', () => {
    for (const { path, tags, document } of stories) {
      const units = tags
        .filter(({ name }) => name === 'Quote')
        .map(({ attributes }) => attributes.unit);
      const known = document.record.units.map(({ id }) => id);
      expect(
        units.filter((id) => !known.includes(String(id))),
        path,
      ).toEqual([]);
      expect(units.length, path).toBeGreaterThanOrEqual(2);
      expect(units.length, path).toBeLessThanOrEqual(5);
      expect(new Set(units).size, path).toBe(units.length);
    }
  });

  it('explain each term once, from the glossary, and the thinking retreat always', () => {
    const known = glossary.map(({ id }) => id);
    for (const { path, tags } of stories) {
      const terms = tags
        .filter(({ name }) => name === 'Term')
        .map(({ attributes }) => String(attributes.id));
      expect(
        terms.filter((id) => !known.includes(id)),
        path,
      ).toEqual([]);
      expect(new Set(terms).size, path).toBe(terms.length);
      expect(terms, path).toContain('wuxuhui');
    }
  });

  it('show only charts that exist, and at least one figure', () => {
    const ids = CHARTS.map(({ id }) => id);
    for (const { path, tags } of stories) {
      const charts = tags
        .filter(({ name }) => name === 'Figure')
        .map(({ attributes }) => String(attributes.chart));
      expect(
        charts.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([]);
      expect(new Set(charts).size, path).toBe(charts.length);
      expect(
        tags.some(({ name }) => ['Figure', 'Themes'].includes(name)),
        path,
      ).toBe(true);
    }
  });

  it('show only slogans that exist', () => {
    for (const { path, tags, document } of stories) {
      const labels = tags
        .filter(({ name, attributes }) => name === 'Slogans' && attributes.framework !== undefined)
        .map(({ attributes }) => attributes.framework);
      const known = document.record.frameworks.map(({ label }) => label);
      expect(
        labels.filter((label) => !known.includes(String(label))),
        path,
      ).toEqual([]);
    }
  });

  it('ask only for counts that the records can give', () => {
    for (const { path, tags, document } of stories) {
      for (const { name, attributes } of tags) {
        if (name !== 'Count') continue;
        const { as, capital, zero, measure, everywhere, ...query } = attributes;
        const over = everywhere === true ? records : [document.record];
        expect(() => countOf(query as unknown as CountQuery, over, path)).not.toThrow();
        expect(
          [as, zero, measure].filter((value) => value === true),
          path,
        ).toEqual([]);
        expect([undefined, true], path).toContain(capital);
      }
    }
  });

  it('hold no typed figure but years, dates and names', () => {
    const found = stories.flatMap((story) =>
      typedFigures(story.prose, story.document.record).map((figure) => `${story.path}: ${figure}`),
    );
    expect(found).toEqual([]);
  });

  it('have headlines and standfirsts whose figures are the source’s own', () => {
    const found = stories.flatMap((story) => {
      const { headline, standfirst } = story.story;
      const values = story.document.record.targets.map(({ value }) =>
        value.toLocaleString('en-GB'),
      );
      return typedFigures(`${headline}\n${standfirst}`, story.document.record)
        .filter((figure) => !values.includes(figure))
        .map((figure) => `${story.path}: ${figure}`);
    });
    expect(found).toEqual([]);
  });

  it('name a public source with its date for every note of context', () => {
    for (const { path, tags } of stories) {
      for (const { name, attributes } of tags) {
        if (name === 'Context') expect(attributes.source, path).toMatch(/20\d\d/u);
      }
    }
  });

  it('have full-width punctuation in Chinese and curly quotation marks in both', () => {
    const chinese = stories.filter(({ language }) => language === 'zh');
    const half = chinese.flatMap(({ path, prose, story }) =>
      [
        ...`${story.headline}\n${story.standfirst}\n${prose}`.matchAll(
          /\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/gu,
        ),
      ].map(([found]) => `${path}: ${found}`),
    );
    expect(half).toEqual([]);
    const straight = stories.filter(({ prose, story }) =>
      /["']/u.test(prose + story.headline + story.standfirst),
    );
    expect(straight.map(({ path }) => path)).toEqual([]);
  });

  it('have no Chinese on an English page outside of an element that says so', () => {
    const bare = stories
      .filter(({ language }) => language === 'en')
      .filter(({ story }) =>
        /\p{Script=Han}/u.test(
          story.mdx.replace(/<(q|span) lang="zh-CN">.*?<\/\1>|<(?:Count|Slogans) [^>]*>/gsu, ''),
        ),
      );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

describe('the headlines', () => {
  const own = (id: string) =>
    records.find((record) => record.id === id)?.targets.filter(({ scope }) => scope === 'own');

  it('claim no number where there is none', () => {
    expect(own('000')).toEqual([]);
    expect(own('004')).toEqual([]);
  });

  it('claim the numbers that the targets have', () => {
    expect(own('002')).toContainEqual(
      expect.objectContaining({ metric: 'GDP增速', value: 7.5, deadline: '2023' }),
    );
    expect(own('003')).toContainEqual(expect.objectContaining({ value: 100_000, deadline: null }));
  });
});
