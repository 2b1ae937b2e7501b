import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

const CHOICE = '.chart-pick select';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A story with several figures, with a theme that the first of them and another one speak of. */
const story = addressOf(
  builtPages('dist').find(
    ({ path, html }) => path.startsWith('stories/') && html.split('class="chart-pick').length > 2,
  )?.path ?? '',
);

const themesIn = (figure: number): Promise<string[]> =>
  page
    .locator(CHOICE)
    .nth(figure)
    .locator('option:enabled:not([value=""])')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));

/** Of the figures with a choice: whether each shown mark has the theme, and whether it stands out. */
const marksOf = (theme: string) =>
  page
    .locator(`.chart:has(${CHOICE}) .chart-wide .mark`)
    .evaluateAll(
      (marks, chosen) =>
        marks.map((mark) => [
          (mark.getAttribute('data-theme') ?? '').split(' ').includes(chosen),
          getComputedStyle(mark).opacity === '1',
        ]),
      theme,
    );

const themesOfFocus = () =>
  page.evaluate(() => document.activeElement?.getAttribute('data-theme')?.split(' ') ?? []);

test('A theme chosen in one figure is chosen in all figures of the page, and nothing moves.', async () => {
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${inject('urls')[0] ?? ''}${story}`);
  const [first, second] = [await themesIn(0), await themesIn(1)];
  const theme = first.find((id) => second.includes(id)) ?? '';
  const boxes = () =>
    page.locator('.chart').evaluateAll((all) =>
      all.map((figure) => {
        const { top, height } = figure.getBoundingClientRect();
        return [top + scrollY, height];
      }),
    );
  const before = await boxes();
  await page.locator(CHOICE).nth(1).selectOption(theme);
  expect(await page.locator(CHOICE).first().inputValue()).toBe(theme);
  const marks = await marksOf(theme);
  expect(marks.every(([chosen, plain]) => chosen === plain)).toBe(true);
  expect(new Set(marks.map(([chosen]) => chosen)).size).toBe(2);
  expect(await boxes()).toEqual(before);

  // With the keyboard: Tab leads to the first mark of the theme, an arrow key to the next one.
  const figure = page.locator(`.chart:has(${CHOICE})`).first();
  await figure.locator('.chart-wide [tabindex="0"]').focus();
  expect(await themesOfFocus()).toContain(theme);
  await page.keyboard.press('End');
  expect(await themesOfFocus()).toContain(theme);
  await page.keyboard.press('ArrowLeft');
  expect(await themesOfFocus()).toContain(theme);

  await page.locator(CHOICE).first().selectOption('');
  expect((await marksOf(theme)).every(([, plain]) => plain)).toBe(true);
  await page.close();
});
