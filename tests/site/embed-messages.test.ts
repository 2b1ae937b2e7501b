import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { createHost } from './host-page.ts';

const host = createHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const frameOf = (chart: string, attributes: string, query = ''): string =>
  `<iframe id="chart" src="${inject('urls')[0] ?? ''}embed/${chart}/${query}" title="A chart" style="width:100%;border:0" ${attributes}></iframe>`;

/** What a browser says of every frame that may run no script. */
const BLOCKED = 'Blocked script execution in';

describe.each(['', 'allow-scripts'])('In a frame with sandbox="%s"', (sandbox) => {
  test.each(['themes', 'map'])('the chart %s is complete, and each mark a link.', async (chart) => {
    const html = frameOf(chart, `sandbox="${sandbox}" height="900"`);
    const { page, complaints } = await host.open(browser, html, 700);
    const frame = page.frameLocator('#chart');
    expect(await frame.locator('h1').innerText()).not.toBe('');
    expect((await frame.locator('.chart-drawing').boundingBox())?.height).toBeGreaterThan(200);
    expect(await frame.locator('svg a[href*="#u-"]').count()).toBeGreaterThan(50);
    await page.close();
    expect(complaints.filter((words) => !words.startsWith(BLOCKED))).toEqual([]);
  });
});

/** Listeners as newsrooms have them on their pages, for frames of other makers. */
const LISTENERS = {
  Datawrapper: `addEventListener("message", function (a) {
    if (void 0 !== a.data["datawrapper-height"]) {
      var e = document.querySelectorAll("iframe");
      for (var t in a.data["datawrapper-height"])
        for (var r, i = 0; (r = e[i]); i++)
          if (r.contentWindow === a.source) r.style.height = a.data["datawrapper-height"][t] + "px";
    }
  });`,
  Flourish: `addEventListener("message", function (event) {
    var data;
    try { data = typeof event.data === "object" ? event.data : JSON.parse(event.data); } catch (e) { return; }
    if (data.sender !== "Flourish" || data.context !== "iframe.resize") return;
    document.querySelectorAll("iframe").forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = data.height + "px";
    });
  });`,
  pym: `addEventListener("message", function (e) {
    var match = typeof e.data === "string" && e.data.match(/^pymxPYMxgraphicxPYMx(\\S+)xPYMx(.+)$/);
    if (match && match[1] === "height") document.getElementById("chart").style.height = parseInt(match[2], 10) + "px";
  });`,
  'our own': `addEventListener("message", function ({ source, data }) {
    if (data.type === "opening-moves:height" && source === document.getElementById("chart").contentWindow)
      document.getElementById("chart").style.height = data.height + "px";
  });`,
};

test.each(Object.entries(LISTENERS))(
  'A page that listens to %s gives the frame its height.',
  async (_, script) => {
    const html = `<script>${script}</script>${frameOf('themes', 'height="10"', '?childId=graphic')}`;
    const { page, complaints } = await host.open(browser, html, 600);
    await page.waitForFunction(
      () => (document.getElementById('chart')?.getBoundingClientRect().height ?? 0) > 300,
    );
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.close();
    expect(complaints).toEqual([]);
  },
);

/** How much of the chart the frame cuts off, in pixels. */
function overflowOf(page: Page): Promise<number> {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('The page has no frame.');
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
}

const tell = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((words) => {
    window.frames[0]?.postMessage(words, '*');
  }, message);

test('A host sets colours and language while the chart is read, and nonsense changes nothing.', async () => {
  const { page, complaints } = await host.open(browser, frameOf('themes', 'height="900"'), 700);
  const root = page.frameLocator('#chart').locator('html');
  await tell(page, { type: 'opening-moves:set', theme: 'dark' });
  await page.frameLocator('#chart').locator('html[data-theme="dark"]').waitFor();
  for (const nonsense of [
    null,
    'dark',
    { type: 'opening-moves:set', theme: { toString: 'light' }, lang: '../../' },
    { type: 'other', theme: 'light' },
  ]) {
    await tell(page, nonsense);
  }
  expect(await root.getAttribute('data-theme')).toBe('dark');
  expect(await root.getAttribute('lang')).toMatch(/^en/u);
  await tell(page, { type: 'opening-moves:set', theme: 'auto' });
  await page.frameLocator('#chart').locator('html:not([data-theme])').waitFor();
  await tell(page, { type: 'opening-moves:set', theme: 'dark', lang: 'zh' });
  await page.frameLocator('#chart').locator('html[lang^="zh"][data-theme="dark"]').waitFor();
  await page.close();
  expect(complaints).toEqual([]);
});
