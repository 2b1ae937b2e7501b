import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../src/reading/record.ts';
import { builtFiles } from './built-pages.ts';

const records = builtFiles('dist')
  .filter((path) => /^data\/[^/.]+\.json$/u.test(path) && path !== 'data/datapackage.json')
  .map((path) => JSON.parse(readFileSync(`dist/${path}`, 'utf8')) as StoryRecord);

const stories = builtFiles('dist').filter((path) => /^(?:zh\/)?stories\/[^/]+\//u.test(path));

interface StoryPage {
  readonly path: string;
  readonly document: Document;
}

const pages: readonly StoryPage[] = stories.map((path) => ({
  path,
  document: parseHTML(readFileSync(`dist/${path}`, 'utf8')).document,
}));

/** The pages on which a record's units stand, one a language. */
function pagesOf({ units }: StoryRecord): StoryPage[] {
  const [first] = units;
  return pages.filter(({ document }) => document.getElementById(`u-${first?.id ?? ''}`) !== null);
}

describe.each(records)('The annotated source of $file', (record) => {
  test('shows every unit in its place, character for character, in both languages.', () => {
    const shown = pagesOf(record);
    expect(shown).toHaveLength(2);
    for (const { path, document } of shown) {
      const texts = [...document.querySelectorAll('#source [id^="u-"]')].map((element) => [
        element.id,
        element.querySelector('.o')?.textContent,
      ]);
      expect(texts, path).toEqual(record.units.map(({ id, span }) => [`u-${id}`, span.quote]));
    }
  });

  test('says of every unit of the body who coded it.', () => {
    const words = {
      rule: /by rule|规则编码/u,
      model: /by model|模型编码/u,
      person: /by a person|人工编码/u,
    };
    for (const { path, document } of pagesOf(record)) {
      const silent = record.units
        .filter(({ section }) => section === 'body')
        .filter(({ id, codedBy }) => {
          const line = document.querySelector(`[id="u-${id}"] .m`)?.textContent ?? '';
          return !words[codedBy].test(line);
        });
      expect(silent, path).toEqual([]);
    }
  });

  test('names each gap with what it omits, and each redaction.', () => {
    for (const { path, document } of pagesOf(record)) {
      expect(document.querySelectorAll('.omission').length, path).toBe(record.gaps.length);
      expect(document.querySelectorAll('.units .redacted').length, path).toBe(
        record.redactions.length,
      );
    }
  });
});
