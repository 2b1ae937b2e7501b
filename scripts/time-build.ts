/**
 * Builds the site of the folder that it runs in, as `npm run build` does, and writes `times.json`.
 * Milliseconds are the processor's, of all threads, since a shared machine makes a clock useless.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'astro';
import { readTranslations } from '../src/build/read-translations.ts';
import { readReading } from '../src/build/reading-file.ts';
import { buildSearchIndex } from '../src/build/search/build-search-index.ts';

export interface BuildTimes {
  readonly pagesMs: number;
  readonly indexMs: number;
  readonly peakBytes: number;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const start = cpuMs();
await build({ outDir: 'dist', logLevel: 'warn' });
const built = cpuMs();
const { documents } = readReading();
await buildSearchIndex({ documents, phrases: readTranslations().phrases, outDir: 'dist' });
const times: BuildTimes = {
  pagesMs: built - start,
  indexMs: cpuMs() - built,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
writeFileSync('times.json', JSON.stringify(times));
