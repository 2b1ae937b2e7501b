import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import type { Lang } from '../../src/tables/table.ts';

/** Where the site says that it is published. */
const SITE = 'https://opening-moves.example/';

export const folderOf = (lang: Lang): string => (lang === 'zh' ? 'dist/zh' : 'dist');

/** A text area holds its words escaped, as the parser leaves them. */
function unescaped(words: string): string {
  const holder = parseHTML('<!doctype html><body></body>').document.createElement('div');
  holder.innerHTML = words;
  return holder.textContent;
}

/** A text with the served site in place of the published one. */
export const asServed = (text: string): string => text.replaceAll(SITE, inject('urls')[0] ?? '');

/** What a reader copies from a page, with the served site in place of the published one. */
function snippetOn(page: string, lang: Lang, id: string): string {
  const { document } = parseHTML(readFileSync(`${folderOf(lang)}/${page}/index.html`, 'utf8'));
  const words = unescaped(document.getElementById(id)?.textContent ?? '').trim();
  return asServed(words);
}

/** The snippets of all charts in one form. */
export const snippets = (lang: Lang, form: string): string[] =>
  CHARTS.map(({ id }) => snippetOn(`charts/${id}`, lang, `share-${id}-${form}-${lang}`));

/** A page of another origin than the site's, as an editor would write it. */
export function createHost() {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><body style="margin:0">${body.replaceAll('loading="lazy"', 'loading="eager"')}`,
    );
  });
  server.listen(0);
  return {
    /** Opens the page with this inside, and notes what stands in the console. */
    async open(
      browser: Browser,
      html: string,
      width: number,
    ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
      body = html;
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      return { page, complaints };
    },
    close(): void {
      server.close();
    },
  };
}
