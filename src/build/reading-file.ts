import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedSeeds } from './load-documents.ts';

/**
 * What the content loader read, for what runs after Astro. Astro loads content in a module graph
 * of its own, so a file is the plain way to hand it over; it is rewritten by each build.
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
