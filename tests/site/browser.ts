import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * The browser of the tests. On Linux x64 it comes with `npm ci`; elsewhere an installed Chrome
 * serves. The flags that the package proposes switch web security off, so they are not used.
 *
 * @throws {Error} that says what to install when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
  }
  try {
    return await chromium.launch({ channel: 'chrome', args });
  } catch (cause) {
    throw new Error('The tests need Chrome on this platform. Install it and try again.', { cause });
  }
}
