import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const WIDE = { width: 1440, height: 900 };
const MARKS = '.chart-wide .mark';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await context.close();
});
afterAll(async () => {
  await browser.close();
});

const address = (query = '', site = 0): string => `${inject('urls')[site] ?? ''}compare/${query}`;

async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
}

const title = () => page.innerText('.compare .chart-title');
const places = () =>
  page.$$eval(MARKS, (marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-place')))]);
const choose = (label: string) => page.getByLabel(label, { exact: true }).check();

describe('The explorer', () => {
  test('writes each choice into the address, and steps back and forward through them.', async () => {
    await open(address());
    const first = await title();
    await choose('Dongyang');
    await choose('Industry');
    await choose('Share of statements');
    expect(page.url()).toBe(address('?place=330783&theme=INDUSTRY&by=share'));
    await expect.poll(places).toEqual(['330783']);
    const third = await title();
    // Whoever doesn't see the figure hears what it now says.
    const live = page.locator('.compare [aria-live]');
    expect(await live.allInnerTexts()).toEqual([third]);
    await page.goBack();
    expect(page.url()).toBe(address('?place=330783&theme=INDUSTRY'));
    expect(await page.getByLabel('Number of statements').isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await expect.poll(title).toBe(first);
    expect(await page.getByLabel('Dongyang', { exact: true }).isChecked()).toBe(false);
    for (let step = 0; step < 3; step++) await page.goForward();
    await expect.poll(title).toBe(third);
  });

  test('shows what a shared link says, and keeps it in the other language.', async () => {
    const query = '?place=330523&theme=PARTY&by=characters&as=bars&sort=name';
    await open(address(`${query}&theme=LOVE`), {
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    await expect.poll(places).toEqual(['330523']);
    expect(await page.isVisible(`${MARKS} rect`)).toBe(true);
    await page.click('[data-part="copy"]');
    await page.getByText('The link is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.click('[data-language-switch]');
    expect(page.url()).toContain('/zh/compare/?place=330523');
    await expect.poll(places).toEqual(['330523']);
    expect(await title()).toContain('安吉');
  });

  test.each([320, 1440])('moves nothing while a shared link opens, %i px wide.', async (width) => {
    await open(address('?place=330523&theme=PARTY&as=bars'), { viewport: { width, height: 900 } });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              readonly sources: readonly { readonly node: Node | null }[];
            })[];
            const main = document.querySelector('main');
            const isInside = ({ sources }: (typeof shifts)[number]): boolean =>
              sources.some(({ node }) => main?.contains(node) === true);
            resolve(shifts.filter(isInside).length);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(resolve, 500, 0);
        }),
    );
    expect(moved).toBe(0);
    expect(await page.isVisible('.compare .chart-title')).toBe(true);
  });

  test('opens the sentence of a mark that it drew, by keyboard alone.', async () => {
    await open(address('?place=330783&theme=RURAL&theme=SAFETY&as=bars'));
    const mark = page.locator(MARKS).first();
    await page.locator('.chart-wide .mark[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const unit = (await mark.getAttribute('data-units')) ?? '';
    const link = page.locator('.sentence-panel:visible a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain(unit);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sentence-panel:visible').count()).toBe(0);
  });

  test('lists every sentence behind the choice once, a few at a time.', async () => {
    await open(address('?place=330783', 1));
    const list = page.locator('[data-part="list"] > li');
    await list.first().waitFor();
    const units = new Set(
      await page.$$eval(MARKS, (marks) => marks.map((mark) => mark.getAttribute('data-units'))),
    );
    expect(await page.innerText('[data-part="found"]')).toContain(String(units.size));
    const more = page.locator('[data-part="more"]');
    for (let shown = 0; await more.isVisible();) {
      await more.click();
      await expect.poll(() => list.count()).toBeGreaterThan(shown);
      shown = await list.count();
    }
    const links = await list
      .locator('a[data-part="link"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split(/#u-|:~:/u)[1]));
    expect(new Set(links)).toEqual(units);
    expect(links).toHaveLength(units.size);
  });

  test('is a whole figure with its table where no script runs, and says so.', async () => {
    await open(address(), { javaScriptEnabled: false });
    expect((await places()).length).toBe(6);
    expect(await page.innerText('.compare')).toContain('needs a script');
    expect(await page.isVisible('.compare-choose')).toBe(false);
    const mark = page.locator(MARKS).first();
    expect(await mark.getAttribute('href')).toContain('/stories/');
    await page.click('[data-part="data"] summary');
    expect(await page.isVisible('[data-part="table"] tbody tr')).toBe(true);
  });
});
