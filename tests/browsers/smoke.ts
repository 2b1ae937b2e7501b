import type { DrivenBrowser } from './driven-browser.ts';

const PATIENCE_MS = 15_000;

export interface Smoke {
  readonly title: string;
  readonly run: (browser: DrivenBrowser, site: string) => Promise<void>;
}

/** Waits for an expression in the page to be true. @throws {Error} that says what never was. */
async function until(browser: DrivenBrowser, what: string, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await browser.value(`Boolean(${expression})`)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: never true in ${PATIENCE_MS} ms.`);
}

const PANEL = `document.querySelector('.sentence-panel:not([hidden])')`;
const SHOWN_MARK = `[...document.querySelectorAll('.mark')].find((mark) => mark.getBoundingClientRect().width > 0)`;

/** What must work in every browser, one page each. */
export const SMOKES: readonly Smoke[] = [
  {
    title: 'the first page shows its title and does not scroll sideways',
    run: async (browser, site) => {
      await browser.goto(site);
      await until(browser, 'a heading', `document.querySelector('h1')?.textContent.trim()`);
      await until(
        browser,
        'a page no wider than the window',
        'document.documentElement.scrollWidth <= innerWidth',
      );
    },
  },
  {
    title: 'a mark of a story’s chart opens its sentence with Enter',
    run: async (browser, site) => {
      await browser.goto(`${site}stories/dongyang/`);
      await until(browser, 'a chart', SHOWN_MARK);
      await browser.value(`(${SHOWN_MARK}).setAttribute('id', 'tried'), true`);
      await browser.enter('#tried');
      await until(browser, 'a sentence', `${PANEL}?.querySelector('blockquote')?.textContent`);
      const quote = String(await browser.value(`${PANEL}.querySelector('blockquote').textContent`));
      if (!/\p{Script=Han}/u.test(quote)) throw new Error(`The panel shows “${quote}”.`);
    },
  },
  {
    title: 'a link to a sentence opens the story there',
    run: async (browser, site) => {
      await browser.goto(`${site}stories/dongyang/`);
      const id = String(await browser.value(`document.querySelector('.u-body').id`));
      await browser.goto(`${site}stories/dongyang/#${id}`);
      await until(
        browser,
        'the sentence in sight',
        `document.querySelector(':target')?.getBoundingClientRect().top < innerHeight`,
      );
    },
  },
  {
    title: 'the theme switch changes the colours',
    run: async (browser, site) => {
      await browser.goto(`${site}stories/`);
      const colour = 'getComputedStyle(document.body).backgroundColor';
      const before = String(await browser.value(colour));
      await browser.click('[data-theme-switch]');
      await until(browser, 'another colour', `${colour} !== ${JSON.stringify(before)}`);
      await browser.click('[data-theme-switch]');
    },
  },
  {
    title: 'the search finds a word and marks it',
    run: async (browser, site) => {
      await browser.goto(`${site}search/`);
      await browser.submit('#search-query', '共同富裕');
      await until(browser, 'a result', `document.querySelector('.hits a mark')`);
      const marked = String(
        await browser.value(`document.querySelector('.hits a mark').textContent`),
      );
      if (marked !== '共同富裕') throw new Error(`It marks “${marked}”.`);
    },
  },
];
