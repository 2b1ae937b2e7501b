import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import { builtPages } from './built-pages.ts';
import { readPublication } from '../../src/build/publication.ts';
import { launchBrowser } from './browser.ts';
import { asServed, createHost, snippets } from './host-page.ts';

const host = createHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  host.close();
  await browser.close();
});

describe.each(LANGS)('On a page of another origin, in %s', (lang) => {
  test.each(['frame', 'script', 'frozen'])(
    'no frame of the form “%s” is cut off or scrolls',
    async (form) => {
      for (const width of [320, 600, 1000]) {
        const { page, complaints } = await host.open(
          browser,
          snippets(lang, form).join('\n'),
          width,
        );
        const frames = page.frames().slice(1);
        expect(frames).toHaveLength(CHARTS.length);
        for (const frame of frames) {
          const over = await frame.evaluate(() => {
            const { scrollHeight, clientHeight, scrollWidth, clientWidth } =
              document.documentElement;
            return [scrollHeight - clientHeight, scrollWidth - clientWidth];
          });
          expect([frame.url(), width, ...over]).toEqual([frame.url(), width, 0, 0]);
        }
        await page.close();
        expect(complaints).toEqual([]);
      }
    },
  );

  test('the picture of each chart is there, with its words, and no wider than the page', async () => {
    const { page, complaints } = await host.open(
      browser,
      snippets(lang, 'picture').join('\n'),
      320,
    );
    const pictures = await page.$$eval('img', (images) =>
      images.map(({ naturalWidth, width, alt, currentSrc }) => [
        naturalWidth > 0,
        width <= 320,
        alt !== '',
        currentSrc.endsWith('.small.png'),
      ]),
    );
    await page.close();
    expect(pictures).toEqual(CHARTS.map(() => [true, true, true, true]));
    expect(complaints).toEqual([]);
  });

  test('Markdown names the picture and the page of each chart', () => {
    for (const [index, snippet] of snippets(lang, 'markdown').entries()) {
      expect(snippet).toMatch(
        new RegExp(`^\\[!\\[.+\\]\\(\\S+/${CHARTS[index]?.id ?? ''}\\.png\\)\\]`, 'u'),
      );
    }
  });
});

test('The choices beside a chart are in what is copied; a dark picture is the dark file.', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('urls')[0] ?? ''}charts/themes/`);
  await page.locator('[data-share] summary').click();
  const choose = (name: string, value: string) =>
    page.selectOption(`[data-choice="${name}"]`, value);
  await choose('theme', 'dark');
  await choose('place', 'dongyang');
  await page.uncheck('[data-choice="title"]');
  const valueOf = (form: string, lang = 'en') => page.inputValue(`#share-themes-${form}-${lang}`);
  expect(await valueOf('frame')).toContain(
    '/embed/themes/?theme=dark&amp;place=dongyang&amp;title=0"',
  );
  expect(await valueOf('markdown')).toMatch(
    /\/charts\/themes\.dark\.png\)\]\(\S+\/charts\/themes\/\)$/u,
  );
  const { page: shown, complaints } = await host.open(
    browser,
    asServed(await valueOf('picture')),
    320,
  );
  const [address, width] = await shown.$eval('img', (image) => [
    image.currentSrc,
    image.naturalWidth,
  ]);
  expect(address).toMatch(/\/charts\/themes\.dark\.png$/u);
  expect(width).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await shown.close();
  await choose('lang', 'zh');
  await choose('theme', 'light');
  expect(await page.isVisible('#share-themes-frame-en')).toBe(false);
  expect(await valueOf('frame', 'zh')).toContain('/zh/embed/themes/?theme=light&amp;');
  expect(await valueOf('picture', 'zh')).toContain('/zh/charts/themes.png"');
  // Between title and description, and between source and publisher.
  expect(await valueOf('picture', 'zh')).not.toMatch(/\p{Script=Han}[.,] |。 /u);
  await page.close();
});

describe('An embed', () => {
  const address = (): string => `${inject('urls')[0] ?? ''}embed/themes/`;

  test('obeys its address, and takes nonsense for nothing', async () => {
    const page = await browser.newPage();
    await page.goto(`${address()}?theme=dark&lang=zh&place=dongyang&title=0`, {
      waitUntil: 'networkidle',
    });
    expect(new URL(page.url()).pathname).toMatch(/\/zh\/embed\/themes\/$/u);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await page.locator('svg a[opacity]').count()).toBeGreaterThan(0);
    await page.goto(`${address()}?theme=pink&lang=xx&place=%22)&pick=NONE`, {
      waitUntil: 'networkidle',
    });
    expect(await page.getAttribute('html', 'data-theme')).toBeNull();
    expect(await page.locator('svg a[opacity]').count()).toBe(0);
    await page.close();
  });

  test('lets the marks of other themes step back, whatever the chart is coloured by', async () => {
    const page = await browser.newPage();
    const targets = `${inject('urls')[0] ?? ''}embed/targets/?pick=industry`;
    await page.goto(targets, { waitUntil: 'networkidle' });
    const marks = await page
      .locator('svg a')
      .evaluateAll((all) =>
        all.map((mark) => [
          mark.closest('[data-theme]')?.getAttribute('data-theme')?.includes('INDUSTRY') === true,
          !mark.hasAttribute('opacity'),
        ]),
      );
    expect(marks.every(([chosen, plain]) => chosen === plain)).toBe(true);
    expect(new Set(marks.map(([chosen]) => chosen)).size).toBe(2);
    await page.close();
  });

  test('opens the sentence of a mark within the frame', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
    await page.goto(address(), { waitUntil: 'networkidle' });
    await page.locator('svg a').first().click();
    await page.waitForSelector('.sentence-panel blockquote');
    expect(await page.innerText('.sentence-panel blockquote')).toMatch(/\p{Script=Han}/u);
    await page.close();
  });

  test.each(LANGS)('keeps each word of its drawing when a sentence opens, in %s', async (lang) => {
    const page = await browser.newPage();
    /** What is read in the drawing, and how large, in pixels. */
    const wordsOf = (): Promise<string[]> =>
      page
        .locator('.chart-drawing text')
        .evaluateAll((words) =>
          words
            .filter((word) => word.getClientRects().length > 0)
            .map((word) => `${word.textContent} ${getComputedStyle(word).fontSize}`),
        );
    // Here the frame is drawn wide already, and a chart that stands in a story still narrow.
    await page.setViewportSize({ width: 600, height: 900 });
    for (const { id } of CHARTS) {
      await page.goto(`${inject('urls')[0] ?? ''}${lang === 'zh' ? 'zh/' : ''}embed/${id}/`);
      const drawn = await wordsOf();
      expect(drawn, id).not.toEqual([]);
      await page.locator('svg a[href*="#u-"]:visible').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.sentence-panel blockquote').first().waitFor();
      expect(await wordsOf(), id).toEqual(drawn);
    }
    await page.close();
  });

  test('stays out of search results, and may be archived', () => {
    const embeds = builtPages('dist').filter(({ path }) =>
      /(?:^|\/)embed\/[^/]+\/index\.html$/u.test(path),
    );
    // Each chart and the explorer.
    expect(embeds).toHaveLength((CHARTS.length + 1) * LANGS.length);
    for (const { path, html } of embeds) {
      const { document } = parseHTML(html);
      const content = (name: string) =>
        document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
      expect([content('robots'), content('archive.org_bot')], path).toEqual(['noindex', 'all']);
    }
  });

  test('draws its marks in the look that they have on the page of the chart', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    /** Fill, line and dashes of the shapes that are seen, each look once. */
    const looksAt = async (path: string, marks: string): Promise<string[]> => {
      await page.goto(`${inject('urls')[0] ?? ''}${path}`);
      const looks = await page.locator(`${marks} :not(text, g)`).evaluateAll((shapes) =>
        shapes
          .filter((shape) => shape.getClientRects().length > 0)
          .map((shape) => getComputedStyle(shape))
          .map(({ fill, stroke, strokeDasharray }) => `${fill} ${stroke} ${strokeDasharray}`),
      );
      return [...new Set(looks)].toSorted();
    };
    for (const { id } of CHARTS) {
      const own = await looksAt(`charts/${id}/`, '.chart-svg .mark');
      expect(own, id).not.toEqual([]);
      expect(await looksAt(`embed/${id}/`, 'svg a'), id).toEqual(own);
    }
    await page.close();
  });

  test('names who publishes it', () => {
    const { name } = readPublication({});
    for (const { id } of CHARTS) {
      for (const lang of LANGS) {
        const path = `dist/${lang === 'zh' ? 'zh/' : ''}embed/${id}/index.html`;
        const { document } = parseHTML(readFileSync(path, 'utf8'));
        expect(document.querySelector('figcaption a')?.textContent).toContain(name[lang]);
      }
    }
  });

  test('has a link to a sentence on every mark without script', () => {
    for (const { id } of CHARTS) {
      const { document } = parseHTML(readFileSync(`dist/embed/${id}/index.html`, 'utf8'));
      const links = [...document.querySelectorAll('svg a')];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link.getAttribute('href')).toMatch(/\/stories\/.+#u-/u);
    }
  });
});
