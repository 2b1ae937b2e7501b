import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtFiles } from './built-pages.ts';

const FOLDER = 'dist';
const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const pages = builtFiles(FOLDER).filter((path) => /(?:^|\/)v\/.*\/index\.html$/u.test(path));

describe.each(pages)('The version %s', (path) => {
  const { document } = parseHTML(read(path));
  const sentences = parseHTML(read(path.replace('index.html', 'sentences.html'))).document;

  test('asks for no other file and runs nothing.', () => {
    for (const page of [document, sentences]) {
      expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
        /^default-src 'none';style-src 'sha256-[\w+/=]+'$/u,
      );
    }
  });

  test('leads from every mark to its sentence as it was.', () => {
    const marks = [...document.querySelectorAll('svg a')].map(
      (mark) => mark.getAttribute('href') ?? '',
    );
    expect(marks.length).toBeGreaterThan(0);
    const missing = marks.filter(
      (href) =>
        !href.startsWith('sentences.html#') || sentences.getElementById(href.slice(15)) === null,
    );
    expect(missing).toEqual([]);
  });

  test('keeps every unit of a mark among its sentences.', () => {
    const ids = [...document.querySelectorAll('[data-units]')].flatMap((mark) =>
      (mark.getAttribute('data-units') ?? '').split(' '),
    );
    expect(ids.filter((id) => sentences.getElementById(`u-${id}`) === null)).toEqual([]);
  });

  test('stays out of search engines.', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

test('Each chart has a version in both languages.', () => {
  const charts = pages.map((path) => path.split('/').at(-3));
  expect(charts).toHaveLength(new Set(charts).size * 2);
});
