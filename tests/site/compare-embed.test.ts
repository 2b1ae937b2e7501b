import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/tables/table.ts';
import { launchBrowser } from './browser.ts';
import { asServed, createHost } from './host-page.ts';

const host = createHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const site = (): string => inject('urls')[0] ?? '';
const embed = (query: string): string => `${site()}embed/compare/${query}`;

/** The default, and choices that are drawn in every way. */
const CHOICES = [
  '',
  '?theme=RURAL&theme=PARTY&by=share&as=bars&sort=value',
  '?place=330783&by=characters',
  '?by=position',
];

/** What an editor copies from the explorer at each choice. */
async function copied(form: string): Promise<string[]> {
  const page = await browser.newPage();
  const snippets: string[] = [];
  for (const lang of LANGS) {
    for (const choice of CHOICES) {
      await page.goto(`${site()}${lang === 'zh' ? 'zh/' : ''}compare/${choice}`);
      await page.locator('[data-ready]').waitFor({ state: 'attached' });
      snippets.push(await page.inputValue(`#share-compare-${form}-${lang}`));
    }
  }
  await page.close();
  return snippets.map(asServed);
}

const titlesOf = (page: Page): Promise<string[]> =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.innerText('h1')),
  );

test.each(['frame', 'script'])(
  'On a page of another origin no frame of a choice is cut off or scrolls, in the form “%s”.',
  async (form) => {
    const snippets = await copied(form);
    for (const width of [320, 600, 1000]) {
      const { page, complaints } = await host.open(browser, snippets.join('\n'), width);
      const wanted = await page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
      // Each frame has its own title: it has drawn what was chosen.
      await expect.poll(() => titlesOf(page)).toEqual(wanted);
      expect(new Set(wanted).size).toBe(snippets.length);
      for (const frame of page.frames().slice(1)) {
        const over = () =>
          frame.evaluate(() => {
            const { scrollHeight, clientHeight, scrollWidth, clientWidth } =
              document.documentElement;
            return [scrollHeight - clientHeight, scrollWidth - clientWidth];
          });
        // The host's script gives a frame its height a moment after the frame has told it.
        await expect.poll(over, { message: `${frame.url()} at ${width}` }).toEqual([0, 0]);
      }
      await page.close();
      expect(complaints).toEqual([]);
    }
  },
);

test('The snippets follow colours and title, and say where the choice is without a frame.', async () => {
  const page = await browser.newPage();
  await page.goto(`${site()}compare/?place=330783`);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.click('.compare-share summary');
  await page.selectOption('[data-part="share-theme"]', 'dark');
  await page.uncheck('[data-part="share-title"]');
  const valueOf = (form: string) => page.inputValue(`#share-compare-${form}-en`);
  expect(await valueOf('frame')).toContain(
    '/embed/compare/?place=330783&amp;theme=dark&amp;title=0"',
  );
  expect(await valueOf('link')).toContain('/compare/?place=330783"');
  expect(await valueOf('markdown')).toMatch(/^\[.*Dongyang.*\]\(\S+\/compare\/\?place=330783\)$/u);
  await page.close();
});

test('The frame obeys names and colours in any order, takes nonsense for nothing, and opens a sentence.', async () => {
  const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
  const title = () => page.innerText('h1');
  await page.goto(embed('?by=nothing&place=%22)&theme=LOVE'), { waitUntil: 'networkidle' });
  const usual = await title();
  expect(await page.isVisible('svg a')).toBe(true);
  await page.goto(embed('?theme=dark&place=Dongyang&pick=city&as=bars&theme=INDUSTRY'));
  await expect.poll(title).not.toBe(usual);
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  const places = await page.$$eval('svg a', (marks) =>
    marks.map((mark) => mark.getAttribute('data-place')),
  );
  expect(new Set(places)).toEqual(new Set(['330783']));
  expect(await page.getAttribute('figcaption a', 'href')).toMatch(
    /\/compare\/\?place=330783&theme=INDUSTRY&theme=CITY&as=bars$/u,
  );
  await page.locator('svg a:visible').first().click();
  await page.waitForSelector('.sentence-panel blockquote');
  await page.evaluate(axe.source);
  const faults = await page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(faults).toEqual([]);
  await page.close();
});

test('A host changes the language and the choice stays; without script the frame says that it shows all.', async () => {
  const at = `?place=330783&theme=RURAL`;
  const html = `<iframe src="${embed(at)}" title="1" height="900"></iframe><iframe src="${embed(at)}" title="2" height="900" sandbox></iframe>`;
  const { page, complaints } = await host.open(browser, html, 700);
  await page.evaluate(() => {
    window.frames[0]?.postMessage({ type: 'opening-moves:set', lang: 'zh' }, '*');
  });
  const [asked, bare] = [page.frameLocator('[title="1"]'), page.frameLocator('[title="2"]')];
  await asked.locator('html[lang^="zh"]').waitFor();
  await expect.poll(() => asked.locator('h1').innerText()).toContain('东阳');
  expect(await bare.locator('h1').innerText()).toContain('all six places');
  expect(await bare.locator('noscript').innerText()).toContain('No script runs');
  expect(await bare.locator('svg a[href*="#u-"]').count()).toBeGreaterThan(50);
  await page.close();
  expect(complaints.filter((words) => !words.startsWith('Blocked script execution'))).toEqual([]);
});
