/**
 * Lighthouse with its mobile preset on the pages that matter most, each beside a page of plain text
 * that is loaded in the same run: the ratio of the two says more than the milliseconds, which are
 * those of this machine. `node scripts/bench-lighthouse.ts [folder]` measures a built site.
 *
 * The scores are those of the preset, which loads a page at full speed and computes what a telephone
 * would have taken, as if a document were painted only when its last byte is there. Browsers paint
 * while it comes, so the largest paint is also measured in a browser that is held to the preset's
 * speed, for both pages in turns, and the budget is of that ratio: a tighter one where the document
 * comes in one round trip. A single load says little on a shared machine: the medians of several
 * count.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { median } from 'd3';
import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveFolder } from '../tests/site/static-server.ts';
import { heldPaint } from './held-paint.ts';

const PORT = 9222;
/** Runs of Lighthouse on a page. */
const RUNS = 3;
/** Loads of a page, and of plain text in turns with it, under held speed. */
const PAINTS = 9;
const BUDGET = { performance: 99, others: 100, cls: 0, tbtMs: 20 };
/** The largest paint, as a ratio to that of plain text. */
const PAINT_BUDGET = { document: 1.2, oneRoundTrip: 1.05 };
/** What comes in the first round trip, in bytes: a server's first ten packets (RFC 6928). */
const ROUND_TRIP_BYTES = 14_000;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const folder = process.argv[2] ?? 'dist';
const has = (path: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).includes(`${path}index.html`);
const [story] = readdirSync(join(folder, 'stories'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `stories/${name}/`);
const pages = ['', story ?? '', 'zh/', 'compare/', 'search/', 'embed/themes/', 'embed/map/'].filter(
  (path) => path === '' || has(path),
);

const plain = mkdtempSync(join(tmpdir(), 'opening-moves-plain-'));
const words = 'A page of plain text, of which nothing is drawn later than its first line. ';
const text = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>Plain text</title><meta name="description" content="Plain text."><p>${words.repeat(40)}</p></html>`;
// Lighthouse asks for robots.txt, too, and the server answers with the second.
for (const file of ['index.html', '404.html']) writeFileSync(join(plain, file), text);

const site = await serveFolder(folder, '/', { gzip: true });
const floor = await serveFolder(plain, '/', { gzip: true });
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
});
try {
  for (const path of pages) report(path, await measure(`${site.url}${path}`));
} finally {
  await browser.close();
  await Promise.all([site.close(), floor.close()]);
  rmSync(plain, { recursive: true });
}

function valueOf(id: string, { audits }: Pick<Result, 'audits'>): number {
  return audits[id]?.numericValue ?? NaN;
}

/** The run of some whose blocking time is their median. */
async function audit(address: string): Promise<Result> {
  const results: Result[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    const result = await lighthouse(address, { port: PORT, onlyCategories: [...CATEGORIES] });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}.`);
    results.push(result.lhr);
  }
  const blocking = (result: Result): number => valueOf('total-blocking-time', result);
  const [middle] = results
    .toSorted((a, b) => blocking(a) - blocking(b))
    .slice(Math.floor(RUNS / 2));
  if (middle === undefined) throw new Error('Lighthouse was not run.');
  return middle;
}

/** The median of the largest paints of a page and of plain text, in ms. */
async function heldPaints(address: string) {
  const paints = { page: [] as number[], plain: [] as number[] };
  for (let index = 0; index < PAINTS; index += 1) {
    paints.plain.push(await heldPaint(browser, floor.url));
    paints.page.push(await heldPaint(browser, address));
  }
  return { pageMs: median(paints.page) ?? NaN, plainMs: median(paints.plain) ?? NaN };
}

async function measure(address: string) {
  const { categories, audits } = await audit(address);
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    lcpMs: valueOf('largest-contentful-paint', { audits }),
    held: await heldPaints(address),
    tbtMs: Math.round(valueOf('total-blocking-time', { audits })),
    cls: valueOf('cumulative-layout-shift', { audits }),
    faults: [...new Set(faults)],
  };
}

function report(
  path: string,
  { scores, lcpMs, held, tbtMs, cls, faults }: Awaited<ReturnType<typeof measure>>,
): void {
  const ratio = held.pageMs / held.plainMs;
  const bytes = gzipSync(readFileSync(join(folder, path, 'index.html'))).length;
  const most = bytes > ROUND_TRIP_BYTES ? PAINT_BUDGET.document : PAINT_BUDGET.oneRoundTrip;
  const [performance = 0, ...others] = scores;
  const holds =
    performance >= BUDGET.performance &&
    others.every((score) => score >= BUDGET.others) &&
    cls <= BUDGET.cls &&
    tbtMs <= BUDGET.tbtMs &&
    ratio <= most;
  console.log(
    `${holds ? '✓' : '✗'} /${path}: ${scores.join(' / ')} · LCP ${lcpMs.toFixed(0)} ms, held ${held.pageMs.toFixed(0)} ms, ${ratio.toFixed(2)} × plain text (${held.plainMs.toFixed(0)} ms; at most ${most}) · TBT ${tbtMs} ms · CLS ${cls.toFixed(3)}${faults.length > 0 ? ` · below full marks: ${faults.join(', ')}` : ''}`,
  );
  if (!holds) process.exitCode = 1;
}
