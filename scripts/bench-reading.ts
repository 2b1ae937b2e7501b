/**
 * How long the reading takes: 1,000 documents of 3,000 characters, twice, since the first time the
 * engine still compiles the rules; then one text at ten times the length again and again, which must
 * take ten times as long. CPU time of this process.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../src/reading/read-seed.ts';

const DOCUMENTS = 1000;
const CHARACTERS = 3000;
const BUDGET_MS_PER_1000_CHARACTERS = 2;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

const texts = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join('seeds', file), 'utf8'));
const endless = texts.join('\n').repeat(Math.ceil((SIZES.at(-1) ?? 0) / texts.join('\n').length));
const encoder = new TextEncoder();

/** CPU milliseconds that a task takes, the system's share included. */
function cpuMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads a document as the build does, which hashes the file by Node's means. */
function read(bytes: Uint8Array, fileName: string): void {
  readSeed(bytes, fileName, { sha256: createHash('sha256').update(bytes).digest('hex') });
}

const documents = Array.from({ length: DOCUMENTS }, (_, index) => {
  const start = (index * 997) % (endless.length - CHARACTERS);
  return encoder.encode(endless.slice(start, start + CHARACTERS));
});
documents.slice(0, 20).forEach((bytes) => {
  read(bytes, 'warm.txt');
});
for (const state of ['first reading', 'once compiled']) {
  const total = cpuMs(() => {
    documents.forEach((bytes, index) => {
      read(bytes, `${index}_bench.txt`);
    });
  });
  const perThousand = total / ((DOCUMENTS * CHARACTERS) / 1000);
  console.log(
    `${DOCUMENTS} documents of ${CHARACTERS} characters, ${state}: ${total.toFixed(0)} ms of CPU, ` +
      `${perThousand.toFixed(2)} ms per 1,000 characters (budget ${BUDGET_MS_PER_1000_CHARACTERS})`,
  );
}

let previous: number | null = null;
for (const size of SIZES) {
  const bytes = encoder.encode(endless.slice(0, size));
  const ms = cpuMs(() => {
    read(bytes, 'long.txt');
  });
  const ratio = previous === null ? '' : `, ${(ms / previous).toFixed(1)} × the one before`;
  console.log(`${size.toLocaleString('en')} characters: ${ms.toFixed(0)} ms${ratio}`);
  previous = ms;
}
