import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readReading } from '../../src/build/reading-file.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import type { Lang } from '../../src/tables/table.ts';
import { readCsv } from '../downloads/read-csv.ts';
import { launchBrowser } from './browser.ts';

const SITE = 'https://opening-moves.example/';
const folderOf = (lang: Lang): string => (lang === 'zh' ? 'dist/zh' : 'dist');

/** What a reader copies, with the served site in place of the published one. */
function snippets(lang: Lang, form: string): string[] {
  return CHARTS.map(({ id }) => {
    const page = readFileSync(`${folderOf(lang)}/charts/${id}/index.html`, 'utf8');
    const area = parseHTML(page).document.querySelector(`#share-${id}-${form}-${lang}`);
    return (area?.textContent ?? '').trim().replaceAll(SITE, inject('urls')[0] ?? '');
  });
}

/** A page of another origin with every chart in one form. */
const host = createServer(({ url }, response) => {
  const { searchParams } = new URL(url ?? '', 'http://host');
  const lang = searchParams.get('lang') === 'zh' ? 'zh' : 'en';
  const all = snippets(lang, searchParams.get('form') ?? '').join('\n');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><body style="margin:0">${all.replaceAll('loading="lazy"', 'loading="eager"')}`,
  );
});

let browser: Browser;
beforeAll(async () => {
  host.listen(0);
  browser = await launchBrowser();
});
afterAll(async () => {
  host.close();
  await browser.close();
});

async function openHost(lang: Lang, form: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/?lang=${lang}&form=${form}`, {
    waitUntil: 'networkidle',
  });
  return { page, complaints };
}

describe.each(LANGS)('On a page of another origin, in %s', (lang) => {
  test.each(['frame', 'script'])(
    'no frame of the form “%s” is cut off or scrolls',
    async (form) => {
      for (const width of [320, 600, 1000]) {
        const { page, complaints } = await openHost(lang, form, width);
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
    const { page, complaints } = await openHost(lang, 'picture', 320);
    const pictures = await page.$$eval('img', (images) =>
      images.map(({ naturalWidth, width, alt }) => [naturalWidth > 0, width <= 320, alt !== '']),
    );
    await page.close();
    expect(pictures).toEqual(CHARTS.map(() => [true, true, true]));
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

  test('opens the sentence of a mark within the frame', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
    await page.goto(address(), { waitUntil: 'networkidle' });
    await page.locator('.chart-wide a').first().click();
    await page.waitForSelector('.sentence-panel blockquote');
    expect(await page.innerText('.sentence-panel blockquote')).toMatch(/\p{Script=Han}/u);
    await page.close();
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

describe.each(CHARTS)('The files of the chart $id', (chart) => {
  const { id } = chart;
  const table = chart.table(readReading().documents.map(({ record }) => record));

  test.each(LANGS)('have the rows that the chart drew, in %s', (lang) => {
    const csv = readCsv(readFileSync(`${folderOf(lang)}/charts/${id}.csv`, 'utf8'));
    const json = JSON.parse(readFileSync(`${folderOf(lang)}/charts/${id}.json`, 'utf8')) as {
      rows: { units: string[]; sentences: { id: string }[] }[];
    };
    const units = table.columns.findIndex(({ name }) => name === 'units');
    expect(csv.slice(1).map((row) => row[units])).toEqual(
      table.rows.map((row) => row.units.join(';')),
    );
    const cells = table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ name }) => [name, row[name] ?? null])),
    );
    expect(json.rows).toMatchObject(cells);
    for (const row of json.rows) expect(row.sentences.map((found) => found.id)).toEqual(row.units);
  });
});
