import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

const placesIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ data-place="([^"]+)"/gu)].map(([, place = '']) => place));

/** A page with several figures, in which several places have marks. */
const path = addressOf(
  builtPages('dist').find(
    ({ path, html }) =>
      path.startsWith('stories/') &&
      html.split('data-sentences=').length > 2 &&
      placesIn(html).size > 1,
  )?.path ?? '',
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${inject('urls')[0] ?? ''}${path}`, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await browser.close();
});

/** Places of the marks that stand out, and in how many figures they do. */
const standing = () =>
  page.evaluate(() => {
    const same = [...document.querySelectorAll<SVGElement>('.mark.is-same')];
    return {
      places: [...new Set(same.map(({ dataset }) => dataset.place))],
      figures: new Set(same.map((mark) => mark.closest('figure'))).size,
      rings: same.every((mark) => {
        const shape = mark.querySelector(':not(text)');
        return shape === null || getComputedStyle(shape).strokeWidth !== '0px';
      }),
      height: document.documentElement.scrollHeight,
    };
  });

test('The place of a mark stands out in all figures of a page, until Escape.', async () => {
  const before = await standing();
  expect(before.places).toEqual([]);
  const mark = page.locator('figure[data-sentences] .mark[data-place]:visible').first();
  const place = await mark.getAttribute('data-place');
  await mark.focus();
  const focused = await standing();
  expect(focused.places).toEqual([place]);
  expect(focused.figures).toBeGreaterThan(1);
  expect(focused.rings).toBe(true);
  expect(focused.height).toBe(before.height);
  await page.keyboard.press('Escape');
  expect((await standing()).places).toEqual([]);
});

test('Opening a mark does the same, and closing it ends it.', async () => {
  const marks = page.locator('figure[data-sentences] .mark[data-place]:visible');
  const last = marks.nth((await marks.count()) - 1);
  await last.focus();
  await page.keyboard.press('Enter');
  expect((await standing()).places).toEqual([await last.getAttribute('data-place')]);
  await page.mouse.click(2, 2);
  expect((await standing()).places).toEqual([]);
});
