import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, writtenPages } from './built-pages.ts';

/** Widths in CSS pixels at which no page may scroll sideways (WCAG 1.4.10 asks for 320). */
const NARROWEST_PX = 320;

/**
 * Every rule of axe runs. What passed isn't listed node by node: on a page of a thousand marks
 * handing that list over takes longer than the check. As text, because the compiler of the tests
 * renames what it imports, in functions too.
 */
const VIOLATIONS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;

const paths = writtenPages('dist').map(({ path }) => addressOf(path));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function openPage(
  address: string,
  options: Parameters<Browser['newPage']>[0],
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(address).origin) {
      complaints.push(`asked another site: ${request.url()}`);
    }
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints };
}

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Several pages at once, and each is opened once for all that is asked of it. */
describe.concurrent('Every page', () => {
  test.each(paths)('/%s breaks no rule of axe, light or dark, and fits 320 px.', async (path) => {
    // The 404 page is served under any address; its own is as good as another.
    const address = `${inject('urls')[0] ?? ''}${path}`;
    const { page, complaints } = await openPage(address, { colorScheme: 'light' });
    await page.evaluate(axe.source);
    const whenLight = await page.evaluate<string[]>(VIOLATIONS);
    const light = await background(page);

    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background(page);
    const whenDark = await page.evaluate<string[]>(VIOLATIONS);

    await page.setViewportSize({ width: NARROWEST_PX, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();

    expect(whenLight).toEqual([]);
    expect(whenDark).toEqual([]);
    expect(dark).not.toBe(light);
    expect(width).toBeLessThanOrEqual(NARROWEST_PX);
    expect(complaints).toEqual([]);
  });
});

test('The page for addresses that are not there answers in both languages.', async () => {
  const { page } = await openPage(`${inject('urls')[0] ?? ''}404.html`, {});
  const text = await page.innerText('main');
  await page.close();
  expect(text).toMatch(/not found|no page/iu);
  expect(text).toMatch(/没有|找不到/u);
  expect(readFileSync('dist/404.html', 'utf8')).toContain('lang="zh');
});
