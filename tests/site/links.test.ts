import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { addressOf, builtPages, writtenPages } from './built-pages.ts';
import { SITES } from './sites.ts';

const LINKING = 'a[href], link[href], script[src], img[src], iframe[src], form[action], use[href]';
/** Links that leave the site by design; they are not fetched. */
const OUTSIDE = /^(?:https?:|mailto:|data:)/u;
const ORIGIN = 'https://opening-moves.example';

/** Elements that belong to the head of a page and name its own or other pages by full address. */
const isOwn = (address: string): boolean => address.startsWith(ORIGIN) || !OUTSIDE.test(address);

function documentOf(html: string): Document {
  return parseHTML(html).document;
}

describe.each(SITES)('The site $name', ({ base, folder }) => {
  const pages = builtPages(folder);
  const documents = new Map(pages.map(({ path, html }) => [path, documentOf(html)]));

  test('has its pages.', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('has no link, script, style, picture or form that leads nowhere.', () => {
    const broken: string[] = [];
    for (const { path } of writtenPages(folder)) {
      const document = documents.get(path) ?? documentOf('');
      for (const element of document.querySelectorAll(LINKING)) {
        const address =
          element.getAttribute('href') ??
          element.getAttribute('src') ??
          element.getAttribute('action') ??
          '';
        if (isOwn(address) && !resolves(address, path)) broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  function resolves(address: string, from: string): boolean {
    const url = new URL(address, `${ORIGIN}${base}${addressOf(from)}`);
    if (!url.pathname.startsWith(base)) return false;
    let file = decodeURIComponent(url.pathname.slice(base.length));
    const onDisk = join(folder, file);
    if (existsSync(onDisk) && statSync(onDisk).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(join(folder, file))) return false;
    // A text fragment (`:~:text=`) is the browser's; what stands before it is an element's id.
    const anchor = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/u, ''));
    if (anchor === '') return true;
    const document = documents.get(file);
    return document !== undefined && document.getElementById(anchor) !== null;
  }
});
