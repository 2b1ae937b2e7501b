import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { StoryRecord } from '../../src/reading/record.ts';
import { launchBrowser } from './browser.ts';

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const STILL = { reducedMotion: 'reduce' } as const;

const FIGURE = '.explainer-stage .explainer-svg';
const MARK = `${FIGURE} .mark`;
const LABELS = `${FIGURE} > [data-context]`;

let browser: Browser;
let page: Page;
let errors: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});
afterAll(async () => {
  await browser.close();
});

const home = (index = 0): string => inject('urls')[index] ?? '';

async function open(options: Parameters<Browser['newPage']>[0], address = home()): Promise<void> {
  errors = [];
  page = await browser.newPage(options);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address, { waitUntil: 'load' });
}

/** Where the reader is, as the figure says: 1 for the first step. */
const position = async (): Promise<number> =>
  Number.parseInt((await page.locator('[data-position]').textContent()) ?? '', 10);

const steps = (): Promise<string[]> =>
  page.locator('[data-step]').evaluateAll((items) => items.map(({ id }) => id));

/** Goes on with the button, step by step, and calls for each. */
async function walk(each: (index: number) => Promise<void>): Promise<void> {
  const { length } = await steps();
  await page.mouse.move(5, 5);
  for (let index = 0; index < length; index++) {
    await expect.poll(position).toBe(index + 1);
    await each(index);
    // At the end the button says that it is disabled, and a click would wait for it.
    if (index < length - 1) await page.getByRole('button', { name: 'Next step' }).click();
  }
}

/** How many steps' labels can be seen at once. */
const labelsSeen = (): Promise<number> => page.locator(LABELS).filter({ visible: true }).count();

/** Where dots stand in the live figure, as the page has them now. */
const spotsNow = (): Promise<string[]> =>
  page
    .locator(`${MARK} > circle`)
    .evaluateAll((circles) =>
      circles.map((circle) =>
        ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)).toFixed(1)).join(' '),
      ),
    );

/** Where they stand in the still of a step. */
const spotsInStill = (id: string): Promise<string[]> =>
  page.locator(`#${id} noscript`).evaluate((noscript) => {
    const still = new DOMParser().parseFromString(noscript.textContent, 'text/html');
    return [...still.querySelectorAll('.mark > circle')].map((circle) =>
      ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)).toFixed(1)).join(' '),
    );
  });

describe('From the first step to the last', () => {
  test('each dot is the same element.', async () => {
    await open(DESK);
    const first = await page.locator(MARK).evaluateAll((marks) =>
      marks.map((mark, index) => {
        Object.assign(mark, { probe: index });
        return mark.getAttribute('data-units');
      }),
    );
    expect(first.length).toBeGreaterThan(100);
    await walk(async () => {
      const now = await page
        .locator(MARK)
        .evaluateAll((marks) =>
          marks.map((mark) => [(mark as unknown as { probe: number }).probe, mark.dataset.units]),
        );
      expect(now).toEqual(first.map((unit, index) => [index, unit]));
    });
  });

  test('the dots take the places that the still of the step gives them.', async () => {
    await open(PHONE);
    const ids = await steps();
    await walk(async (index) => {
      if (index > 0) await expect.poll(spotsNow).toEqual(await spotsInStill(ids[index] ?? ''));
    });
  });

  test('whoever presses a button hears which step it led to; whoever scrolls is not disturbed.', async () => {
    await open(DESK);
    const said = () => page.locator('[data-stepper] [aria-live]').textContent();
    await page.mouse.move(5, 5);
    await page.getByRole('button', { name: 'Next step' }).click();
    await expect.poll(position).toBe(2);
    const title = await page.locator('[data-step] h2').nth(1).textContent();
    expect(await said()).toContain(title?.trim());
    await page.locator('[data-step] h2 a').nth(1).focus();
    await page.evaluate(() => {
      document.querySelectorAll('[data-step]')[2]?.scrollIntoView({ block: 'start' });
    });
    await expect.poll(position).toBe(3);
    expect(await said()).toBe('');
  });

  test('dots that move arrive, and one set of labels stays.', async () => {
    await open(DESK);
    const [, second = ''] = await steps();
    await page.mouse.move(5, 5);
    const before = await spotsNow();
    await page.getByRole('button', { name: 'Next step' }).click();
    await expect.poll(spotsNow).toEqual(await spotsInStill(second));
    expect(await spotsNow()).not.toEqual(before);
    await expect.poll(() => page.locator('.explainer-drawing.is-moving').count()).toBe(0);
    await expect.poll(labelsSeen).toBe(1);
  });
});

describe('A link to a step', () => {
  test.each([
    ['a phone', PHONE, 0],
    ['a desk', DESK, 0],
    ['a desk, under a base path', DESK, 1],
  ] as const)('lands in the step on %s.', async (_, size, index) => {
    await open(size, `${home(index)}#step-themes`);
    const ids = await steps();
    const at = ids.indexOf('step-themes');
    await expect.poll(position).toBe(at + 1);
    expect(await spotsNow()).toEqual(await spotsInStill('step-themes'));
    const heading = page.locator('#step-themes h2');
    const box = await heading.boundingBox();
    const figure = await page.locator(FIGURE).boundingBox();
    expect(box?.y).toBeLessThan(size.viewport.height - 40);
    // On a phone the figure stands above the text and must not cover it.
    const above = size === PHONE ? (figure?.y ?? 0) + (figure?.height ?? 0) : 0;
    expect(box?.y).toBeGreaterThanOrEqual(above);
    expect(new URL(page.url()).hash).toBe('#step-themes');
  });
});

describe('The reader goes from step to step', () => {
  test('with buttons and with arrow keys, and the address follows.', async () => {
    await open(DESK);
    const ids = await steps();
    const next = page.getByRole('button', { name: 'Next step' });
    await page.mouse.move(5, 5);
    const visited = async (index: number): Promise<void> => {
      await expect.poll(position).toBe(index + 1);
      expect(new URL(page.url()).hash).toBe(`#${ids[index] ?? ''}`);
    };
    await next.click();
    await visited(1);
    await next.press('ArrowRight');
    await visited(2);
    await next.press('ArrowLeft');
    await visited(1);
    await next.press('End');
    await visited(ids.length - 1);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await next.press('Home');
    await expect.poll(position).toBe(1);
  });
});

describe('The reader chooses', () => {
  test('a county, a theme, both: those dots gather, the others step back.', async () => {
    await open(DESK, `${home()}#step-choice`);
    const ids = await steps();
    await expect.poll(position).toBe(ids.length);
    const all = await page.locator(MARK).count();
    const resting = await spotsNow();
    const choose = async (name: string, index: number): Promise<string> => {
      const [value = ''] = await page.locator(`select[name="${name}"]`).selectOption({ index });
      return value;
    };
    const expectChosen = async (selector: string): Promise<void> => {
      const count = await page.locator(`${FIGURE} ${selector}`).count();
      expect(count).toBeGreaterThan(0);
      await expect.poll(() => page.locator(`${MARK}.is-out`).count()).toBe(all - count);
      expect(await page.locator(`${FIGURE} ${selector}.is-out`).count()).toBe(0);
      expect(await page.locator('.explainer-choice output').textContent()).toContain(
        `${count} of ${all}`,
      );
      await expect.poll(spotsNow).not.toEqual(resting);
    };
    const place = await choose('place', 1);
    await expectChosen(`.mark[data-place~="${place}"]`);
    const theme = await choose('theme', 2);
    await expectChosen(`.mark[data-place~="${place}"][data-theme~="${theme}"]`);
    await choose('place', 0);
    await expectChosen(`.mark[data-theme~="${theme}"]`);
    await choose('theme', 0);
    await expect.poll(spotsNow).toEqual(resting);
    expect(await page.locator(`${MARK}.is-out`).count()).toBe(0);
    await expect.poll(labelsSeen).toBe(1);
    // Those of the choices before are gone, not only out of sight.
    expect(await page.locator(LABELS).count()).toBe(ids.length);
  });
});

/** The text of a unit as the record in the built site has it. */
function quoteOf(unit: string): string {
  const story = unit.slice(0, unit.lastIndexOf('-'));
  const record = JSON.parse(readFileSync(`dist/data/${story}.json`, 'utf8')) as StoryRecord;
  return record.units.find(({ id }) => id === unit)?.span.quote ?? '';
}

test.each(['sentence', 'map', 'choice'])(
  'In the step %s a dot opens its sentence in the words of the source, Escape closes it.',
  async (step) => {
    await open(DESK, `${home()}#step-${step}`);
    await page.mouse.move(5, 5);
    const ids = await steps();
    await expect.poll(position).toBe(ids.indexOf(`step-${step}`) + 1);
    const panel = page.locator('.sentence-panel:visible');
    for (const index of [3, 40]) {
      const mark = page.locator(MARK).nth(index);
      await mark.click();
      const quote = quoteOf((await mark.getAttribute('data-units')) ?? '');
      expect(quote).not.toBe('');
      await expect.poll(() => panel.locator('blockquote').first().textContent()).toBe(quote);
      await page.keyboard.press('Escape');
      expect(await panel.count()).toBe(0);
    }
  },
);

test.each([
  ['Without a script', '', { javaScriptEnabled: false }],
  ['Without a script', 'zh/', { javaScriptEnabled: false }],
  ['For a reader who wants less motion', '', STILL],
] as const)(
  '%s every step of /%s stands with its still figure, in order and complete.',
  async (_, path, options) => {
    await open({ ...PHONE, ...options }, `${home()}${path}`);
    const ids = await steps();
    expect(ids.length).toBeGreaterThanOrEqual(6);
    const figures = await page.locator('.explainer-svg:visible').all();
    expect(figures).toHaveLength(ids.length);
    const units = await page
      .locator(MARK)
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-units')));
    let last = 0;
    for (const [index, figure] of figures.entries()) {
      expect(await figure.getAttribute('aria-labelledby')).toBe(
        await page.locator(`#${ids[index] ?? ''} h2`).getAttribute('id'),
      );
      const drawn = await figure
        .locator('.mark')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-units')));
      expect(drawn).toEqual(units);
      const top = (await figure.boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThan(last);
      last = top;
    }
  },
);
