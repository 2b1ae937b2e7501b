/**
 * Builds the site of the folder that it runs in, as `npm run build` does, and writes `times.json`.
 * Milliseconds are the processor's, of all threads, since a shared machine makes a clock useless.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { readTranslations } from '../src/build/read-translations.ts';
import { readReading } from '../src/build/reading-file.ts';
import { buildSearchIndex } from '../src/build/search/build-search-index.ts';

export interface BuildTimes {
  /** By the clock, from the first story's page to the last one's: charts of all documents are left out. */
  readonly storiesMs: number;
  readonly pagesMs: number;
  readonly indexMs: number;
  readonly peakBytes: number;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function storiesMs(): number {
  const written = ['dist/stories', 'dist/zh/stories'].flatMap((folder) => {
    const times = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /.\/index\.html$/u.test(name))
      .map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length === 0 ? [] : [Math.max(...times) - Math.min(...times)];
  });
  return written.reduce((sum, ms) => sum + ms, 0);
}

const start = cpuMs();
await build({ outDir: 'dist', logLevel: 'warn' });
const built = cpuMs();
const { documents } = readReading();
await buildSearchIndex({ documents, phrases: readTranslations().phrases, outDir: 'dist' });
const times: BuildTimes = {
  storiesMs: storiesMs(),
  pagesMs: built - start,
  indexMs: cpuMs() - built,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
writeFileSync('times.json', JSON.stringify(times));
