import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedSeeds } from './load-documents.ts';

/**
 * What was read of seeds/, for the pages and for what runs after them. Astro bundles the pages into
 * a module graph of their own, so a file is the plain way to hand it over; each build rewrites it.
 */
const FILE = '.cache/reading.json';

export function writeReading(loaded: LoadedSeeds): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(loaded));
}

/** @throws {Error} when nothing was read yet. */
export function readReading(): LoadedSeeds {
  return JSON.parse(readFileSync(FILE, 'utf8')) as LoadedSeeds;
}
