import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { SentenceEntry, SentenceFile } from '../../src/charts/sentence-entry.ts';
import type { StoryRecord } from '../../src/reading/record.ts';
import { launchBrowser } from './browser.ts';
import { addressOf, builtPages } from './built-pages.ts';

const FIGURE = 'figure[data-sentences]';
const WIDE = `${FIGURE} .chart-wide .mark`;

/** Without smooth scrolling, so that nothing moves while a test points at it. */
const WIDE_PAGE = { viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const site = (index = 0): string => inject('urls')[index] ?? '';
/** A page with one chart, and one with several. */
const chartPage = (index = 0): string => `${site(index)}charts/map/`;
const CHART_PAGES = builtPages('dist')
  .filter(({ path }) => /^charts\/[^/]+\//u.test(path))
  .map(({ path }) => addressOf(path));
const story = addressOf(
  builtPages('dist').find(({ path }) => /^stories\/[^/]+\//u.test(path))?.path ?? '',
);

async function open(
  options: Parameters<Browser['newPage']>[0],
  address = chartPage(),
): Promise<void> {
  page = await browser.newPage(options);
  await page.goto(address, { waitUntil: 'load' });
}

/** The text of a unit as the record in the built site has it. */
function quoteOf(unit: string): string {
  const story = unit.slice(0, unit.lastIndexOf('-'));
  const record = JSON.parse(readFileSync(`dist/data/${story}.json`, 'utf8')) as StoryRecord;
  return record.units.find(({ id }) => id === unit)?.span.quote ?? '';
}

const panel = () => page.locator('.sentence-panel:visible');
const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Waits until the panel shows this unit's text. */
async function expectSentence(unit: string): Promise<void> {
  await expect.poll(() => panel().locator('blockquote').first().textContent()).toBe(quoteOf(unit));
}

const unitOf = async (selector: string, index: number): Promise<string> =>
  (await page.locator(selector).nth(index).getAttribute('data-units'))?.split(' ')[0] ?? '';

describe('With a keyboard', () => {
  beforeEach(() => open(WIDE_PAGE));

  test('the Tab key stops once at a drawing, arrow keys move on in reading order.', async () => {
    expect(await page.locator(`${WIDE}[tabindex="0"]`).count()).toBe(
      await page.locator(FIGURE).count(),
    );
    await page.locator(WIDE).first().focus();
    const labels = [await focusedLabel()];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      labels.push(await focusedLabel());
    }
    const [first, second, third] = await page
      .locator(WIDE)
      .evaluateAll((marks) => marks.slice(0, 3).map((mark) => mark.getAttribute('aria-label')));
    expect(labels).toEqual([first, second, third, second, first]);
  });

  test.each(['Enter', ' '])('%j opens the sentence, Escape closes it and returns.', async (key) => {
    await page.locator(WIDE).nth(1).focus();
    await page.keyboard.press(key);
    await expectSentence(await unitOf(WIDE, 1));
    await page.keyboard.press('Tab');
    expect(await focusedLabel()).toBe('Previous mark');
    await page.keyboard.press('Escape');
    expect(await panel().count()).toBe(0);
    expect(await focusedLabel()).toBe(await page.locator(WIDE).nth(1).getAttribute('aria-label'));
  });

  test('an open panel follows the arrow keys, and its buttons move it too.', async () => {
    await page.locator(WIDE).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expectSentence(await unitOf(WIDE, 1));
    await panel().getByRole('button', { name: 'Next mark' }).click();
    await expectSentence(await unitOf(WIDE, 2));
  });
});

describe('With a screen reader', () => {
  const said = () => page.locator('[data-part="said"]').first().textContent();

  test.each([
    { lang: 'en', other: /\p{Script=Han}/u },
    { lang: 'zh', other: /[a-z]|: /iu },
  ])('a sentence is announced in the language of the page, $lang', async ({ lang, other }) => {
    await open(WIDE_PAGE, `${site()}${lang === 'zh' ? 'zh/' : ''}charts/map/`);
    await page.locator(WIDE).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(said).not.toBe('');
    expect(await said()).not.toMatch(other);
    const inPanel = (
      await panel()
        .locator(lang === 'zh' ? 'blockquote' : '.sentence-en')
        .all()
    )[0];
    expect(await said()).toContain(await inPanel?.textContent());
    // Whatever is announced is read in one voice, and the panel holds two languages.
    expect(await panel().locator('[data-part="body"][aria-live]').count()).toBe(0);
  });

  test('arrow keys are left to the marks, and focus is back before the panel goes.', async () => {
    await open(WIDE_PAGE);
    expect(await page.locator(`${FIGURE} .chart-wide[role="toolbar"]`).count()).toBe(1);
    await page.locator(WIDE).nth(1).focus();
    await page.keyboard.press('Enter');
    await expectSentence(await unitOf(WIDE, 1));
    await page.keyboard.press('Tab');
    await page
      .locator(WIDE)
      .nth(1)
      .evaluate((mark) => {
        mark.addEventListener('focus', () => {
          const open = document.querySelector<HTMLElement>('.sentence-panel')?.hidden === false;
          mark.setAttribute('data-was-open', String(open));
        });
      });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(WIDE).nth(1).getAttribute('data-was-open')).toBe('true');
    expect(await panel().count()).toBe(0);
  });
});

describe('With a mouse', () => {
  beforeEach(() => open(WIDE_PAGE));

  test('hovering opens the sentence, leaving closes it, and the page does not move.', async () => {
    const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heights();
    await page.locator(WIDE).nth(3).hover();
    await expectSentence(await unitOf(WIDE, 3));
    expect(await heights()).toBe(before);
    await page.mouse.move(1, 1);
    await expect.poll(() => panel().count()).toBe(0);
  });

  test('the pointer may go over to the panel and read on.', async () => {
    await page.locator(WIDE).nth(3).hover();
    await expectSentence(await unitOf(WIDE, 3));
    await panel().locator('blockquote').hover();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await panel().count()).toBe(1);
  });

  test('a click beside a mark means the nearest one.', async () => {
    const mark = page.locator(WIDE).first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    await page.mouse.click((box?.x ?? 0) - 6, (box?.y ?? 0) + 2);
    await expectSentence(await unitOf(WIDE, 0));
  });

  test('marks of the same sentence stand out in every chart of the page.', async () => {
    await page.close();
    await open(WIDE_PAGE, `${site()}${story}`);
    const unit = await unitOf(WIDE, 0);
    await page.locator(WIDE).first().click();
    await expectSentence(unit);
    const lit = await page
      .locator('.is-open')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-units')));
    const all = await page.locator(`[data-units~="${unit}"]`).count();
    expect(lit.length).toBe(all);
    expect(lit.length).toBeGreaterThan(1);
    for (const units of lit) expect(units?.split(' ')).toContain(unit);
  });

  test('a sentence that can’t be fetched is said to be so, with a link to its story.', async () => {
    await page.route('**/data/units.*.json', (route) => route.abort());
    const mark = page.locator(WIDE).first();
    await mark.click();
    await expect.poll(() => panel().textContent()).toContain('could not be fetched');
    expect(await panel().getByRole('link').getAttribute('href')).toBe(
      await mark.getAttribute('href'),
    );
  });

  test('text of a source is shown as text.', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    await page.route('**/data/units.*.json', async (route) => {
      const response = await route.fetch();
      const file = JSON.parse(await response.text()) as SentenceFile;
      const script = 'javascript:document.title=1';
      const changed = Object.entries(file).map(([id, entry]): [string, SentenceEntry] => [
        id,
        { ...entry, zh: hostile, en: hostile, href: script, cite: script },
      ]);
      await route.fulfill({ body: JSON.stringify(Object.fromEntries(changed)) });
    });
    await page.locator(WIDE).first().click();
    await expect.poll(() => panel().locator('blockquote').textContent()).toBe(hostile);
    expect(await panel().locator('img').count()).toBe(0);
    expect(await panel().locator('a[href]').count()).toBe(0);
  });
});

describe('With a finger', () => {
  test('a tap opens the sentence at the foot of the screen, with buttons to go on.', async () => {
    await open({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    const narrow = `${FIGURE} .chart-narrow .mark`;
    await page.locator(narrow).first().tap();
    await expectSentence(await unitOf(narrow, 0));
    const foot = await panel().boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(800, 0);
    for (const button of await panel().getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe.each([0, 1])('On the site built at base %s', (index) => {
  test('nothing is fetched before a mark is touched.', async () => {
    page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(chartPage(index), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
  });

  // What the base changes is the same for every chart.
  const pages = index === 0 ? CHART_PAGES : ['charts/map/'];
  test.each(pages)('every data mark of %s shows the text of its own units.', async (path) => {
    await open(WIDE_PAGE, `${site(index)}${path}`);
    const shown = await page.evaluate(async (selector) => {
      const marks = [...document.querySelectorAll<SVGElement>(selector)];
      const texts: [string, string[]][] = [];
      for (const mark of marks) {
        const units = (mark.dataset.units ?? '').split(' ');
        const quotes = () => [
          ...(mark.closest('figure')?.querySelectorAll('.sentence-panel blockquote') ?? []),
        ];
        mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        for (let wait = 0; wait < 200 && quotes().length < units.length; wait++) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        texts.push([units.join(' '), quotes().map((quote) => quote.textContent)]);
        mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      return texts;
    }, WIDE);
    expect(shown).not.toEqual([]);
    for (const [units, texts] of shown) expect(texts).toEqual(units.split(' ').map(quoteOf));
  });
});

describe('Without a script', () => {
  test('every mark is a link to its sentence in the story.', async () => {
    page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(chartPage());
    const link = page.locator(WIDE).first();
    const unit = await unitOf(WIDE, 0);
    await page.goto(new URL((await link.getAttribute('href')) ?? '', chartPage()).href);
    expect(await page.locator(':target').textContent()).toContain(quoteOf(unit).slice(0, 6));
  });

  test('choosing a theme dims the marks of others.', async () => {
    page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 1200, height: 900 },
    });
    await page.goto(chartPage());
    await page.locator(`${FIGURE} select`).first().selectOption('PARTY');
    const figure = page
      .locator(FIGURE)
      .filter({ has: page.locator('select') })
      .first();
    const opacities = await figure
      .locator('.chart-wide .mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [
          (mark.getAttribute('data-theme') ?? '').split(' ').includes('PARTY'),
          getComputedStyle(mark).opacity === '1',
        ]),
      );
    expect(opacities.every(([chosen, plain]) => chosen === plain)).toBe(true);
    expect(opacities.some(([chosen]) => chosen)).toBe(true);
  });
});
