import type { Browser } from 'playwright-core';
import { throttling } from 'lighthouse/core/config/constants.js';

/** The telephone of Lighthouse's mobile preset (lighthouse/core/config/constants.js). */
const TELEPHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
};
/** How long after the page has loaded a later paint is waited for, in ms. */
const SETTLE_MS = 1000;

/**
 * The largest paint of a page, in ms since it was asked for, in a browser that is held to the speed
 * and the screen of Lighthouse's mobile preset, with nothing of the page kept from before. Loads
 * until `SETTLE_MS` after the last file.
 *
 * @throws {Error} when nothing was painted.
 */
export async function heldPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(TELEPHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { requestLatencyMs, downloadThroughputKbps, uploadThroughputKbps, cpuSlowdownMultiplier } =
    throttling.mobileSlow4G;
  const bytesPerSecond = (kilobits: number): number => (kilobits * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: requestLatencyMs,
    downloadThroughput: bytesPerSecond(downloadThroughputKbps),
    uploadThroughput: bytesPerSecond(uploadThroughputKbps),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdownMultiplier });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  const paint = await page.evaluate(
    () =>
      new Promise<number | undefined>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  if (paint === undefined) throw new Error(`Nothing was painted at ${address}.`);
  return paint;
}
