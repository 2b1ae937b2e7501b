import type { Browser, Page } from 'playwright-core';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

/** In how many figures of a page each place has marks. */
function figuresByPlace(html: string): Map<string, number> {
  const { document } = parseHTML(html);
  const counts = new Map<string, number>();
  for (const figure of document.querySelectorAll('figure[data-sentences]')) {
    const marks = [...figure.querySelectorAll('.chart-wide [data-units][data-place]')];
    const places = new Set(marks.map((mark) => mark.getAttribute('data-place') ?? ''));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** A page where several places have marks, and one that has them in several figures. */
const [found] = builtPages('dist').flatMap(({ path, html }) => {
  const counts = figuresByPlace(html);
  const [place] = [...counts].find(([, figures]) => figures > 1) ?? [];
  return place === undefined || counts.size < 2 ? [] : [{ path: addressOf(path), place }];
});
const { path, place } = found ?? { path: '', place: '' };

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
  await page.locator(`figure[data-sentences] .mark[data-place="${place}"]:visible`).first().focus();
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
