/**
 * Measures search at two sizes: `node scripts/bench-search.ts [documents]`. The five seeds as the
 * reference coding has them, and generated documents of 3,000 characters, each different. Prints
 * recall and precision by unit for random strings and for terms, typed in simplified and in
 * traditional characters; what a reader's first result costs; and what building costs.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSearchIndex } from '../src/build/search/build-search-index.ts';
import type { SearchDocument } from '../src/build/search/search-input.ts';
import { createSearchIndex } from '../src/components/search/search-index.ts';
import { openIndex, type IndexOnDisk } from '../tests/build/search/index-on-disk.ts';
import {
  measure,
  randomSubstrings,
  seededRandom,
  toTraditional,
} from '../tests/build/search/measure-search.ts';
import {
  referenceDocuments,
  searchDocument,
  searchUnit,
} from '../tests/build/search/reference-documents.ts';

const CHARACTERS = 3000;
const SUBSTRINGS = 100;
const TERMS = JSON.parse(readFileSync('tests/build/search/search-terms.json', 'utf8')) as string[];

const seeds = referenceDocuments();
await bench('the five seeds', seeds);
const count = Number(process.argv[2] ?? 1000);
await bench(`${count} generated documents`, generateDocuments(count));

async function bench(name: string, documents: readonly SearchDocument[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opening-moves-bench-'));
  try {
    console.log(`\n${name}`);
    const start = performance.now();
    await buildSearchIndex({ documents, phrases: {}, outDir: folder });
    const ms = performance.now() - start;
    const path = join(folder, 'pagefind');
    console.log(
      `  built in ${Math.round(ms)} ms, ${(ms / documents.length / 2).toFixed(2)} ms a page (two pages a document)`,
    );
    console.log(`  on disk ${Math.round(folderBytes(path) / 1000)} kB`);
    for (const query of ['高质量发展', 'fazhan', 'dongyang']) await firstResult(path, query);
    await exactness(path, documents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstResult(path: string, query: string): Promise<void> {
  const disk = openIndex(path);
  const index = createSearchIndex(disk);
  const slugs = await index.stories([query], null);
  for (const slug of slugs.slice(0, 1)) await index.story(slug, true);
  const first = transferred(disk);
  console.log(`  ${query}: ${slugs.length} stories; ${first} kB to the first result`);
}

async function exactness(path: string, documents: readonly SearchDocument[]): Promise<void> {
  const index = createSearchIndex(openIndex(path));
  const random = randomSubstrings(documents, SUBSTRINGS, seededRandom(3));
  const [, taiwan = (text: string) => text] = toTraditional;
  for (const [name, queries] of [
    ['random strings', random],
    ['terms', TERMS],
  ] as const) {
    for (const [script, typed] of [
      ['simplified', (text: string) => text],
      ['traditional', taiwan],
    ] as const) {
      const { recall, precision } = await measure(documents, index, queries, typed);
      console.log(
        `  ${queries.length} ${name}, ${script}: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`,
      );
    }
  }
}

/** kB over the network: Pagefind's own files are compressed already, the others by the server. */
function transferred({ fetched }: IndexOnDisk): string {
  const bytes = fetched.map(({ bytes: file }) => Math.min(file.length, gzipSync(file).length));
  return (bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Texts in which any three characters in a row stand so in the seeds, too: like them, and all different. */
function generateDocuments(documentCount: number): SearchDocument[] {
  const random = seededRandom(4);
  const text = seeds.flatMap(({ record }) => record.units.map(({ span }) => span.quote)).join('');
  const followers = new Map<string, string[]>();
  for (let at = 0; at + 2 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    followers.set(pair, [...(followers.get(pair) ?? []), text.charAt(at + 2)]);
  }
  const pairs = [...followers.keys()];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: documentCount }, (_, number) => {
    let body = pick(pairs) ?? '';
    while (body.length < CHARACTERS) {
      body += pick(followers.get(body.slice(-2)) ?? []) ?? pick(pairs) ?? '';
    }
    return toDocument(`${number}`.padStart(4, '0'), body);
  });
}

function toDocument(id: string, body: string): SearchDocument {
  const units = [...body.matchAll(/[^。;]+[。;]?/gu)].map(({ index, 0: sentence }) =>
    searchUnit(id, index, sentence),
  );
  return searchDocument(id, units);
}
