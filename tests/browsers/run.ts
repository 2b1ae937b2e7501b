/**
 * `npm run test:browsers`: the second tier, in the distribution's Firefox and WebKit. Builds the
 * site, then tries in each what must work in every browser. Not part of `npm test`, because these
 * browsers don't come with `npm ci`. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { serveFolder } from '../site/static-server.ts';
import { MissingBrowser, type DrivenBrowser } from './driven-browser.ts';
import { openFirefox } from './firefox.ts';
import { SMOKES } from './smoke.ts';
import { openWebKit } from './webkit.ts';

const FOLDER = '.cache/browsers';

const { status } = spawnSync('node', ['src/build/commands/build.ts', FOLDER], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);
const server = await serveFolder(FOLDER, '/');
let passed = 0;
let failed = 0;

for (const open of [openFirefox, openWebKit]) {
  const browser = await open().catch((error: unknown) => {
    if (!(error instanceof MissingBrowser)) throw error;
    console.log(`\n${error.message}`);
    failed += 1;
    return null;
  });
  if (browser !== null) await tryAll(browser);
}
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryAll(browser: DrivenBrowser): Promise<void> {
  console.log(`\n${browser.name}`);
  for (const { title, run } of SMOKES) {
    try {
      await run(browser, server.url);
      passed += 1;
      console.log(`  ✓ ${title}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✗ ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
}
