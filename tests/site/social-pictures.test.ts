import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { SITES } from './sites.ts';

const ORIGIN = 'https://opening-moves.example';

describe.each(SITES)('On the site $name', ({ base, folder }) => {
  const pages = builtPages(folder)
    .map(({ path, html }) => ({ path, document: parseHTML(html).document }))
    .filter(({ document }) => document.querySelector('meta[property="og:title"]') !== null);
  const content = (document: Document, property: string): string =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

  test('every page that can be shared names a picture of 1200 by 630 that is there.', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, document } of pages) {
      const address = content(document, 'og:image');
      expect(address.startsWith(`${ORIGIN}${base}`), path).toBe(true);
      const png = readFileSync(join(folder, address.slice(`${ORIGIN}${base}`.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
      expect(content(document, 'og:image:width'), path).toBe('1200');
      expect(content(document, 'og:image:height'), path).toBe('630');
      expect(content(document, 'og:image:alt'), path).not.toBe('');
    }
  });

  test('each edited story and each chart has a picture of its own, in each language.', () => {
    const own = pages
      .filter(({ path }) => /^(?:zh\/)?(?:stories|charts)\/[^/]+\/index/u.test(path))
      .map(({ document }) => content(document, 'og:image'));
    expect(own.length).toBeGreaterThan(20);
    expect(new Set(own).size).toBe(own.length);
  });
});
