import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

const story = addressOf(
  builtPages('dist').find(({ path }) => /^stories\/[^/]+\//u.test(path))?.path ?? '',
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1440, height: 900 } });
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

describe.each([0, 1])('On the site built at base %s', (site) => {
  const address = (path: string): string => `${inject('urls')[site] ?? ''}${path}`;

  test('the language switch keeps page, state and anchor.', async () => {
    await page.goto(address(`${story}?place=x#source`));
    await page.click('[data-language-switch]');
    expect(page.url()).toBe(address(`zh/${story}?place=x#source`));
    await page.click('[data-language-switch]');
    expect(page.url()).toBe(address(`${story}?place=x#source`));
  });

  test('the raw text is fetched when it is asked for, and not before.', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address(story));
    expect(asked.filter((url) => url.endsWith('.raw.txt'))).toEqual([]);
    await page.click('[data-raw-switch]');
    await page.waitForSelector('[data-raw-text]', { state: 'visible' });
    expect((await page.innerText('[data-raw-text]')).length).toBeGreaterThan(500);
    expect(await page.isVisible('[data-annotated]')).toBe(false);
    await page.click('[data-raw-switch]');
    expect(await page.isVisible('[data-annotated]')).toBe(true);
  });
});

describe('On a story', () => {
  beforeEach(async () => {
    await page.goto(`${inject('urls')[0] ?? ''}${story}`);
  });
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('the theme switch holds on the next page and forgets a choice that is the system’s.', async () => {
    const light = await background();
    const pressed = () => page.getAttribute('[data-theme-switch]', 'aria-pressed');
    expect(await pressed()).toBe('false');
    await page.click('[data-theme-switch]');
    expect(await background()).not.toBe(light);
    // A name that changes is not spoken; a state that does is.
    expect(await pressed()).toBe('true');
    await page.reload();
    expect(await background()).not.toBe(light);
    expect(await pressed()).toBe('true');
    await page.click('[data-theme-switch]');
    expect(await background()).toBe(light);
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  });

  test('the outline follows the reader.', async () => {
    const last = page.locator('[data-outline] a').last();
    const target = (await last.getAttribute('href')) ?? '';
    await page.evaluate((id) => document.querySelector(id)?.scrollIntoView(), target);
    await page.waitForSelector(`[data-outline] a[href="${target}"][aria-current="location"]`);
  });

  test('the first stop of the keyboard leads to the text.', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('the facts fold into the page on a phone and open by a tap.', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const facts = page.locator('.fold .facts').first();
    expect(await facts.isVisible()).toBe(false);
    await page.click('.fold summary');
    expect(await facts.isVisible()).toBe(true);
  });
});

test.each([320, 1440])(
  'What stands in the header at %i px does not move as the rest arrives.',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(inject('urls')[0] ?? '');
    const lefts = await page.evaluate(() => {
      const switches = document.querySelector('[data-language-switch]');
      const left = () => switches?.getBoundingClientRect().left;
      const whole = left();
      document.querySelector('[data-theme-switch]')?.remove();
      document.querySelector('.menu')?.remove();
      return [whole, left()];
    });
    expect(lefts).toEqual([expect.any(Number), lefts[0]]);
  },
);

test.each([390, 1440])(
  'The Tab key goes through the header at %i px from left to right.',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(inject('urls')[0] ?? '');
    const lefts = await page
      .locator('.masthead :is(a, summary, button, input):visible')
      .evaluateAll((stops) => stops.map((stop) => Math.round(stop.getBoundingClientRect().left)));
    expect(lefts.length).toBeGreaterThan(3);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  },
);
