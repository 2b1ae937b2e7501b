import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

/** Widths in CSS pixels at which no page may scroll sideways (WCAG 1.4.10 asks for 320). */
const NARROWEST_PX = 320;

const paths = builtPages('dist').map(({ path }) => addressOf(path));

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
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints };
}

describe.each(paths)('The page /%s', (path) => {
  // The 404 page is served under any address; its own is as good as another.
  const address = (): string => `${inject('urls')[0] ?? ''}${path}`;

  test.each(['light', 'dark'] as const)('has no axe violation when %s.', async (colorScheme) => {
    const { page, complaints } = await openPage(address(), { colorScheme });
    await page.evaluate(axe.source);
    // As text, because the compiler of the tests renames what it imports, in functions too.
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    await page.close();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('does not scroll sideways on the narrowest screen.', async () => {
    const { page } = await openPage(address(), { viewport: { width: NARROWEST_PX, height: 800 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect(width).toBeLessThanOrEqual(NARROWEST_PX);
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
