import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const FOLDER = 'dist';
const KB = 1000;
/** Budgets at load for the five seeds: everything, of it script, both gzip. */
const STORY = { all: 45 * KB, script: 8 * KB };
const HOME = { all: 80 * KB, script: 30 * KB };
const MOST_REQUESTS = 4;

interface Load {
  readonly all: number;
  readonly script: number;
  readonly requests: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(FOLDER, file))).length;

/** What a browser fetches for a page before the reader does anything. */
function loadOf(html: string): Load {
  const { document } = parseHTML(html);
  const addresses = (selector: string, attribute: string): string[] =>
    [...document.querySelectorAll(selector)].map((found) => found.getAttribute(attribute) ?? '');
  // What stands in a template is fetched when the reader begins, as the test of the first page adds.
  for (const template of document.querySelectorAll('template')) template.remove();
  const scripts = addresses('script[src]', 'src').map(gzipped);
  const styles = addresses('link[rel="stylesheet"]', 'href').map(gzipped);
  const pictures = addresses('img[src]:not([loading="lazy"])', 'src').map(gzipped);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    all: gzipSync(html).length + sum(scripts) + sum(styles) + sum(pictures),
    script: sum(scripts),
    requests: 1 + scripts.length + styles.length + pictures.length,
  };
}

const pages = builtPages(FOLDER);
const stories = pages.filter(({ path }) => /(?:^|\/)stories\/[^/]+\/index\.html$/u.test(path));
const homes = pages.filter(({ path }) => path === 'index.html' || path === 'zh/index.html');

describe.each(stories)('The story $path', ({ html }) => {
  test('keeps to its weight at load.', () => {
    const load = loadOf(html);
    expect(load.all).toBeLessThanOrEqual(STORY.all);
    expect(load.script).toBeLessThanOrEqual(STORY.script);
    expect(load.requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});

describe.each(homes)('The first page $path', ({ html }) => {
  test('keeps to its weight at load, and with all that moves its dots.', () => {
    const load = loadOf(html);
    const [, later] = /<template data-explainer-script[^>]*>.*?src="\/([^"]+)"/su.exec(html) ?? [];
    const moving = gzipped(later ?? '');
    expect(load.all + moving).toBeLessThanOrEqual(HOME.all);
    expect(load.script + moving).toBeLessThanOrEqual(HOME.script);
    expect(load.requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});

test('There are stories in both languages to weigh, and both first pages.', () => {
  const chinese = stories.filter(({ path }) => path.startsWith('zh/'));
  expect(chinese.length).toBeGreaterThanOrEqual(5);
  expect(stories).toHaveLength(chinese.length * 2);
  expect(homes).toHaveLength(2);
});

/** Bytes of an embed, gzip, everything. The map has its paths. */
const EMBEDS: Readonly<Record<string, number>> = { map: 16 * KB };
const EMBED = 8 * KB;
const embeds = pages.filter(({ path }) => /(?:^|\/)embed\/[^/]+\/index\.html$/u.test(path));

test.each(embeds)(
  'The embed $path keeps to its weight and asks for nothing else at load.',
  ({ path, html }) => {
    const load = loadOf(html);
    expect(load.all).toBeLessThanOrEqual(EMBEDS[path.split('/').at(-2) ?? ''] ?? EMBED);
    expect(load.requests).toBe(1);
  },
);
