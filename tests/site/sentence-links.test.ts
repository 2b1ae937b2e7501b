import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

const story = addressOf(
  builtPages('dist').find(({ path }) => /^stories\/[^/]+\//u.test(path))?.path ?? '',
);
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce', permissions: CLIPBOARD });
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const unit = () => page.locator('.u-body').nth(2);
const button = () => page.getByRole('button', { name: 'Copy a link to this sentence' });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe.each([0, 1])('On the site built at base %s', (site) => {
  beforeEach(async () => {
    await page.goto(`${inject('urls')[site] ?? ''}${story}`);
  });

  /** What the copied address is, and whether it opens the story at the unit. */
  async function expectLinkToUnit(copied: string): Promise<void> {
    const id = (await unit().getAttribute('id')) ?? '';
    const text = (await unit().locator('.o').textContent()) ?? '';
    expect(copied.startsWith(`${inject('urls')[site] ?? ''}${story}#${id}:~:text=`)).toBe(true);
    expect(decodeURIComponent(copied)).toContain(`:~:text=${text.slice(0, 4)}`);
    await page.goto('about:blank');
    await page.goto(copied);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  }

  test('a sentence of the source is copied as a link with a pointer, and it is said.', async () => {
    await unit().hover();
    await button().click();
    await expect.poll(() => unit().getByRole('status').textContent()).toBe('Link copied');
    await expectLinkToUnit(await clipboard());
  });

  test('it is with the keyboard alone, without moving the page’s parts.', async () => {
    const height = () => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    await unit().locator('.m a').focus();
    await button().waitFor();
    expect(await height()).toBe(before);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => unit().getByRole('status').textContent()).toBe('Link copied');
    await expectLinkToUnit(await clipboard());
  });

  test('a sentence’s citations are a step away, and are copied whole.', async () => {
    await unit().hover();
    const id = (await unit().getAttribute('id')) ?? '';
    await unit().getByRole('link', { name: 'Cite' }).click();
    await page.waitForURL(`**/cite/**#${id}`);
    const cited = page.locator(`section[id="${id}"]`);
    await cited.getByText('BibTeX', { exact: true }).click();
    for (const form of ['APA', 'GB/T 7714—2015', 'BibTeX']) {
      await cited.getByRole('button', { name: form }).click();
      await cited.getByText('Copied', { exact: true }).first().waitFor();
      await expect
        .poll(clipboard)
        .toContain(`.example${new URL(page.url()).pathname.replace('cite/', '')}#${id}`);
    }
    expect(await clipboard()).toMatch(/^@misc\{[\w-]+,\n {2}author = .+\n\}$/su);
  });

  test('the panel of a chart copies the same.', async () => {
    const mark = page.locator('figure.chart .chart-wide .mark').first();
    const id = `u-${(await mark.getAttribute('data-units'))?.split(' ')[0] ?? ''}`;
    const own = new URL((await mark.getAttribute('href')) ?? '', page.url()).href;
    await mark.focus();
    await page.keyboard.press('Enter');
    const copy = page.locator('.sentence-panel').getByRole('button', { name: 'Copy link' });
    await copy.first().click();
    await page.locator('.sentence-panel').getByText('Copied').waitFor();
    expect(await clipboard()).toContain(`${own}:~:text=`);
    expect(own).toContain(`#${id}`);
    const quote = page.locator('.sentence-panel').getByRole('button', { name: 'quotation' });
    await quote.first().click();
    await page.locator('.sentence-panel').getByText('Copied').nth(1).waitFor();
    expect(await clipboard()).toMatch(/^<figure><blockquote lang="zh-CN" cite="http.+<\/figure>$/u);
    await page.locator('.sentence-panel').getByRole('link', { name: 'Cite' }).first().click();
    await page.waitForURL(`**/cite/**#${id}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  });
});

test('where copying is not allowed, the link stands in the address bar and it is said.', async () => {
  await page.goto(`${inject('urls')[0] ?? ''}${story}`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
  });
  await unit().hover();
  await button().click();
  await unit().getByText('address bar').waitFor();
  expect(new URL(page.url()).hash).toBe(`#${(await unit().getAttribute('id')) ?? ''}`);
});
