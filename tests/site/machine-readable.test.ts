import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Annotation, AnnotationPage } from '../../src/downloads/annotations/annotation.ts';
import type { DataPackage } from '../../src/downloads/data-package/data-package.ts';
import type { LinkAnswer, RichAnswer } from '../../src/downloads/oembed/oembed.ts';
import { faultsBySchema } from '../schemas/faults-by-schema.ts';
import { launchBrowser } from './browser.ts';
import { addressOf, builtFiles, builtPages } from './built-pages.ts';
import { SITES } from './sites.ts';

const ORIGIN = 'https://opening-moves.example';

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly { readonly '@type': string }[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe.each(SITES)('On the site $name', ({ base, folder }) => {
  /** The file that an address of the site's own leads to. */
  function fileAt(address: string): string {
    const { origin, pathname } = new URL(address);
    expect(origin + pathname.slice(0, base.length)).toBe(ORIGIN + base);
    const file = decodeURIComponent(pathname.slice(base.length));
    return join(folder, file === '' || file.endsWith('/') ? `${file}index.html` : file);
  }

  test('the Data Package is one by the standard, and each file has its size and checksum.', () => {
    const descriptor = readJson(join(folder, 'data/datapackage.json')) as DataPackage;
    expect(faultsBySchema('data-package-2.0', descriptor)).toEqual([]);
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = readFileSync(join(folder, 'data', path));
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  test('every annotation finds its words in the published text.', () => {
    const pages = builtFiles(folder).filter((path) => path.endsWith('.annotations.jsonld'));
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      const { items } = readJson(join(folder, path)) as AnnotationPage;
      expect(items.length).toBeGreaterThan(0);
      for (const { target } of items) expect(foundBy(target)).toBe(target.selector[0].exact);
    }
  });

  function foundBy({ source, selector }: Annotation['target']): string {
    const text = Array.from(readFileSync(fileAt(source), 'utf8'));
    return text.slice(selector[1].start, selector[1].end).join('');
  }

  test('every oEmbed answer that a page offers is valid, and its picture is there.', () => {
    const offering = builtPages(folder).flatMap(({ path, html }) => {
      const link = parseHTML(html).document.querySelector('link[type="application/json+oembed"]');
      return link === null ? [] : [{ path, address: link.getAttribute('href') ?? '' }];
    });
    for (const kind of ['charts', 'stories']) {
      expect(offering.filter(({ path }) => path.startsWith(`zh/${kind}/`)).length).toBeGreaterThan(
        4,
      );
    }
    for (const { path, address } of offering) {
      const answer = readJson(fileAt(address)) as LinkAnswer | RichAnswer;
      expect(faultsBySchema('oembed-1.0', answer), path).toEqual([]);
      expect(existsSync(fileAt(answer.thumbnail_url)), path).toBe(true);
    }
  });

  test('robots.txt shuts nobody out and leads to the map of the site.', () => {
    const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).not.toContainEqual(expect.stringMatching(/^Disallow: *\S/u));
    const [, sitemap = ''] = lines.map((line) => /^Sitemap: (.+)$/u.exec(line)).find(Boolean) ?? [];
    expect(existsSync(fileAt(sitemap))).toBe(true);
  });

  test('both feeds are there in both languages, and their entries lead to stories.', () => {
    for (const language of ['', 'zh/']) {
      const feed = readJson(join(folder, `${language}feed.json`)) as { items: { url: string }[] };
      expect(faultsBySchema('json-feed-1.1', feed)).toEqual([]);
      const atom = readFileSync(join(folder, `${language}feed.xml`), 'utf8');
      const ids = Array.from(atom.matchAll(/<entry>.*?<id>([^<]+)<\/id>/gsu), ([, id]) => id);
      expect(ids.toSorted()).toEqual(feed.items.map(({ url }) => url).toSorted());
      for (const { url } of feed.items) expect(existsSync(fileAt(url)), url).toBe(true);
    }
  });

  test('every page that is indexed says what it is, and names files that are there.', () => {
    for (const { path, html } of builtPages(folder)) {
      const { document } = parseHTML(html);
      const blocks = document.querySelectorAll('script[type="application/ld+json"]');
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      const isIndexed = canonical.endsWith(`.example${base}${addressOf(path)}`);
      expect(blocks.length, path).toBe(isIndexed ? 1 : 0);
      for (const { textContent } of blocks) {
        const graph = JSON.parse(textContent) as Graph;
        expect(graph['@context']).toBe('https://schema.org');
        const own = textContent.match(/https:\/\/opening-moves\.example[^"]*/gu) ?? [];
        for (const address of own) expect(existsSync(fileAt(address)), address).toBe(true);
      }
    }
  });
});

describe('In a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each([
    ['', ['WebSite']],
    ['data/', ['BreadcrumbList', 'Dataset']],
    ['charts/targets/', ['BreadcrumbList', 'Dataset']],
    [storyPath(), ['BreadcrumbList', 'Article']],
  ])('the policy lets the page /%s say what it is.', async (path, types) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (e) => console.error(e.violatedDirective))",
    );
    await page.goto(`${inject('urls')[0] ?? ''}${path}`, { waitUntil: 'networkidle' });
    const text = await page.textContent('script[type="application/ld+json"]');
    await page.close();
    const graph = JSON.parse(text ?? '') as Graph;
    expect(graph['@graph'].map((node) => node['@type'])).toEqual(types);
    expect(complaints).toEqual([]);
  });
});

function storyPath(): string {
  const story = builtPages('dist').find(({ path }) => /^stories\/[^/]+\//u.test(path));
  return addressOf(story?.path ?? '');
}
