import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { SITES } from './sites.ts';

/** Bytes, gzip (standards of the site): all of search up to the first result, and its own script. */
const FIRST_RESULT = 120_000;
const OWN_SCRIPT = 6_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Paths that were asked for, in that order. */
  readonly asked: string[];
  readonly complaints: string[];
}

async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, asked, complaints };
}

const status = (page: Page): Promise<string> => page.locator('[data-part=status]').innerText();
const isOfIndex = (path: string): boolean => path.includes('/pagefind/');
const root = (): string => inject('urls')[0] ?? '';

describe.each(SITES.map((site, index) => ({ ...site, index })))('Search $name', ({ index }) => {
  const address = (path: string): string => `${inject('urls')[index] ?? ''}${path}`;

  test('fetches nothing before the reader turns to it, and begins when the field has focus.', async () => {
    const { page, asked } = await open(address('search/'));
    expect(asked.filter(isOfIndex)).toEqual([]);
    await page.locator('#search-query').focus();
    await page.waitForLoadState('networkidle');
    expect(asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
    await page.close();
  });

  test('opens each result at its sentence.', async () => {
    const { page, complaints } = await open(
      address('search/?q=%E5%85%B1%E5%90%8C%E5%AF%8C%E8%A3%95'),
    );
    const links = await page.locator('.hits a').evaluateAll((elements) =>
      elements.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        text: link.textContent,
      })),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { href, text } of links) {
      expect(text).toContain('共同富裕');
      const [target = '', anchor = ''] = href.split('#');
      const html = await (await fetch(target)).text();
      expect(html).toContain(`id="${anchor.split(':~:')[0] ?? ''}"`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('leads from the field of any page to the results in its language.', async () => {
    const { page } = await open(address('zh/about/'));
    await page.locator('.search-form input').fill('东阳');
    await page.locator('.search-form input').press('Enter');
    await page.locator('.hits a').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/zh\/search\/$/u);
    expect(await page.locator('mark').first().innerText()).toBe('东阳');
    await page.close();
  });
});

describe('The search page', () => {
  test.each([
    ['共同富裕', 'search/'],
    ['dongyang', 'search/'],
    ['common prosperity', 'search/'],
    ['高質量發展', 'zh/search/'],
  ])('costs no more than it may up to the first result for %s.', async (query, path) => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.hits a') === null) return;
        performance.mark('first-result');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const size = response.body().then((body) => Math.min(body.length, gzipSync(body).length));
      sizes.set(response.url(), size);
    });
    await page.goto(`${root()}${path}?q=${encodeURIComponent(query)}`, {
      waitUntil: 'networkidle',
    });
    const asked = await page.evaluate(() => {
      const first = performance.getEntriesByName('first-result')[0]?.startTime ?? 0;
      const resources = performance.getEntriesByType('resource');
      return resources.filter(({ startTime }) => startTime < first).map(({ name }) => name);
    });
    const bytesOf = async (pattern: RegExp): Promise<number> => {
      const addresses = asked.filter((address) => pattern.test(address));
      const found = await Promise.all(addresses.flatMap((address) => sizes.get(address) ?? []));
      return found.reduce((sum, size) => sum + size, 0);
    };
    const own = await bytesOf(/\/_astro\/SearchPage.*\.js$/u);
    const index = await bytesOf(/\/pagefind\//u);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(OWN_SCRIPT);
    expect(index).toBeGreaterThan(0);
    expect(own + index).toBeLessThanOrEqual(FIRST_RESULT);
    await page.close();
  });

  test('counts units, and each filter leaves as many as it says.', async () => {
    const { page } = await open(`${root()}search/?q=${encodeURIComponent('发展')}`);
    const all = await status(page);
    for (const facet of ['place', 'theme', 'speaker', 'tense']) {
      const box = page.locator(`[data-part=${facet}] li`).first();
      const count = Number(await box.locator('.count').innerText());
      await box.locator('input').check();
      await expect.poll(() => status(page)).toMatch(new RegExp(`^${count} passage`, 'u'));
      expect(new URL(page.url()).searchParams.has(facet)).toBe(true);
      await box.locator('input').uncheck();
      await expect.poll(() => status(page)).toBe(all);
    }
    await page.close();
  });

  test('shows every unit of a theme without a word typed.', async () => {
    const { page } = await open(`${root()}search/?theme=ECO`);
    const count = await page.locator('input[value=ECO] ~ .count').innerText();
    expect(await status(page)).toMatch(new RegExp(`^${count} passages`, 'u'));
    await page.close();
  });

  test('names a place that the address chose, in the language of the page.', async () => {
    for (const [path, name] of [
      ['search/', 'Dongyang'],
      ['zh/search/', '东阳市'],
    ]) {
      const { page } = await open(`${root()}${path}?place=330783`);
      const label = page.locator('[data-part=place] li', { has: page.locator(':checked') });
      await expect.poll(() => label.locator('span').first().innerText()).toBe(name);
      await page.close();
    }
  });

  test('keeps its state in the address; back and forward restore it.', async () => {
    const { page } = await open(`${root()}search/`);
    const field = page.locator('#search-query');
    await field.fill('东阳');
    await field.press('Enter');
    await page.locator('.hits a').first().waitFor();
    const first = await status(page);
    await page.locator('[data-part=tense] input').first().check();
    await expect.poll(() => status(page)).not.toBe(first);
    await page.goBack();
    await expect.poll(() => status(page)).toBe(first);
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => status(page)).toBe(first);
    expect(await field.inputValue()).toBe('东阳');
    await page.close();
  });

  test('is used from the keyboard: arrows lead through the results, Escape leads back.', async () => {
    const { page } = await open(`${root()}search/?q=dongyang`);
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.closest('h2, .hit, .search-row')?.className ?? '',
      );
    await page.locator('#search-query').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('hit');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-row');
    await page.close();
  });

  test('keeps and searches what is typed before its script has come.', async () => {
    const page = await browser.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/_astro\/SearchPage/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${root()}search/?theme=INDUSTRY`, { waitUntil: 'commit' });
    await page.locator('#search-query').fill('共同富裕');
    release();
    await expect.poll(() => page.locator('.search mark').count()).toBeGreaterThan(0);
    expect(await page.inputValue('#search-query')).toBe('共同富裕');
    expect(new URL(page.url()).searchParams.get('theme')).toBe('INDUSTRY');
    await page.close();
  });

  test('announces its counts.', async () => {
    const { page } = await open(`${root()}search/?q=dongyang`);
    expect(await page.locator('[role=status]').innerText()).toMatch(/^\d+ passages in 1 document/u);
    await page.close();
  });

  test('says what may help when nothing is found.', async () => {
    const { page } = await open(`${root()}search/?q=zebra`);
    expect(await status(page)).toContain('zebra');
    expect(await page.locator('[data-part=tips]').isVisible()).toBe(true);
    await page.close();
  });

  test('leads to the stories, without advice on words, when its index does not come.', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${root()}search/?q=zebra`);
    await page.locator('[data-part=tips] a').waitFor();
    expect(await page.locator('[data-part=tips] li').first().isVisible()).toBe(false);
    await page.close();
  });

  test('names the story of a place that its source hides.', async () => {
    const { page } = await open(`${root()}search/?q=xianju`);
    expect(await page.locator('.found').first().innerText()).toContain('inferred');
    await page.close();
  });

  test('says without a script that it needs one and where the stories are.', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${root()}search/`);
    const link = page.locator('noscript a, .search-results > p a').first();
    expect(await link.getAttribute('href')).toContain('/stories/');
    expect(await page.locator('[data-part=browse]').isVisible()).toBe(false);
    await context.close();
  });

  test.each([
    ['search/', 'light'],
    ['search/', 'dark'],
    ['zh/search/', 'light'],
    ['zh/search/', 'dark'],
  ] as const)('with results has no axe violation (/%s, %s).', async (path, colorScheme) => {
    const { page } = await open(`${root()}${path}?q=dongyang`, { colorScheme });
    await page.evaluate(axe.source);
    // As text: the test runner renames what a function imports.
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });

  test('with results does not scroll sideways on the narrowest screen.', async () => {
    const { page } = await open(`${root()}search/?q=GDP`, {
      viewport: { width: 320, height: 700 },
    });
    await page.locator('[data-part=filters] summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  });

  test('alone may run WebAssembly.', () => {
    const allowed = builtPages('dist').filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
    expect(allowed.map(({ path }) => path)).toEqual(['search/index.html', 'zh/search/index.html']);
  });
});
