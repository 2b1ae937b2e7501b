/**
 * Lighthouse with its mobile preset on the pages that matter most, each beside a page of plain text
 * that is loaded in the same run: the ratio of the two says more than the milliseconds, which are
 * those of this machine. `node scripts/bench-lighthouse.ts [folder]` measures a built site.
 *
 * The scores are those of the preset, which loads a page at full speed and computes what a telephone
 * would have taken, as if a document were painted only when its last byte is there. Browsers paint
 * while it comes, so the largest paint is also measured in a browser that is held to the preset's
 * speed, for both pages, and the budget is of that ratio.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { median } from 'd3';
import lighthouse from 'lighthouse';
import type { Flags, Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveFolder } from '../tests/site/static-server.ts';

const PORT = 9222;
/** Loads under held speed; their median counts. */
const PAINTS = 3;
const BUDGET = { performance: 99, others: 100, cls: 0, tbtMs: 20, lcpRatio: 1.2 };
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
  const base = await measure(floor.url);
  console.log(`plain text: LCP ${base.lcpMs} ms, held ${base.heldLcpMs} ms, TBT ${base.tbtMs} ms`);
  for (const path of pages) report(path, await measure(`${site.url}${path}`), base);
} finally {
  await browser.close();
  await Promise.all([site.close(), floor.close()]);
  rmSync(plain, { recursive: true });
}

async function audit(address: string, flags: Flags): Promise<Result> {
  const result = await lighthouse(address, { port: PORT, ...flags });
  if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}.`);
  return result.lhr;
}

function lcpOf({ audits }: Result): number {
  return Math.round(audits['largest-contentful-paint']?.numericValue ?? NaN);
}

/** The largest paint in a browser that is held to the preset's speed, in ms; the median of some. */
async function heldLcp(address: string): Promise<number> {
  const paints: number[] = [];
  for (let index = 0; index < PAINTS; index += 1) {
    const flags: Flags = { onlyCategories: ['performance'], throttlingMethod: 'devtools' };
    paints.push(lcpOf(await audit(address, flags)));
  }
  return median(paints) ?? NaN;
}

async function measure(address: string) {
  const result = await audit(address, { onlyCategories: [...CATEGORIES] });
  const { categories, audits } = result;
  const number = (id: string): number => audits[id]?.numericValue ?? NaN;
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    lcpMs: lcpOf(result),
    heldLcpMs: await heldLcp(address),
    tbtMs: Math.round(number('total-blocking-time')),
    cls: number('cumulative-layout-shift'),
    faults: [...new Set(faults)],
  };
}

type Measured = Awaited<ReturnType<typeof measure>>;

function report(
  path: string,
  { scores, lcpMs, heldLcpMs, tbtMs, cls, faults }: Measured,
  base: Measured,
): void {
  const ratio = heldLcpMs / base.heldLcpMs;
  const [performance = 0, ...others] = scores;
  const holds =
    performance >= BUDGET.performance &&
    others.every((score) => score >= BUDGET.others) &&
    cls <= BUDGET.cls &&
    tbtMs <= BUDGET.tbtMs &&
    ratio <= BUDGET.lcpRatio;
  console.log(
    `${holds ? '✓' : '✗'} /${path}: ${scores.join(' / ')} · LCP ${lcpMs} ms, held ${heldLcpMs} ms, ${ratio.toFixed(2)} × plain text · TBT ${tbtMs} ms · CLS ${cls.toFixed(3)}${faults.length > 0 ? ` · below full marks: ${faults.join(', ')}` : ''}`,
  );
  if (!holds) process.exitCode = 1;
}
