/**
 * How long a build takes: `node scripts/bench-build.ts [documents]`. The five seeds, then generated
 * documents of 3,000 characters, each in a copy of the repository. A document has two pages, one a
 * language; what the search index takes is counted apart. Times are the processor's, not the clock's.
 * Pictures that are new are drawn in the first run and taken from `.cache/pictures` in the next.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COUNTIES } from '../src/reading/facts/gazetteer.ts';
import { seededRandom } from '../tests/build/search/measure-search.ts';
import type { BuildTimes } from './time-build.ts';

const CHARACTERS = 3000;
const BUDGET = { seedsMs: 8000, pageMs: 15, indexMs: 8, peakBytes: 4e9 };

const count = Number(process.argv[2] ?? 1000);
const seeds = timesOf(null);
console.log(
  `the five seeds: ${seconds(seeds.pagesMs + seeds.indexMs)} s (at most ${seconds(BUDGET.seedsMs)}), of them ${seconds(seeds.indexMs)} s for the search index`,
);
const many = timesOf(generatedDocuments(count));
const pages = count * 2;
console.log(
  `${count} documents of ${CHARACTERS} characters, ${pages} story pages: ${seconds(many.pagesMs)} s and ${seconds(many.indexMs)} s for the search index`,
);
console.log(
  `  a story page alone: ${(many.storiesMs / pages).toFixed(1)} ms by the clock; all pages, those of the charts of ${count} documents too, shared out:`,
);
console.log(
  `  a page: ${(many.pagesMs / pages).toFixed(1)} ms (at most ${BUDGET.pageMs}), index ${(many.indexMs / pages).toFixed(1)} ms (at most ${BUDGET.indexMs})`,
);
console.log(
  `  ${((many.pagesMs / pages / seeds.pagesMs) * 100).toFixed(2)}% of what the pages of the five seeds take; ${(many.peakBytes / 1e9).toFixed(1)} GB of memory (at most ${BUDGET.peakBytes / 1e9})`,
);

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

/** Builds a copy of the repository with these documents in `seeds/`, or with its own for null. */
function timesOf(documents: readonly string[] | null): BuildTimes {
  const copy = mkdtempSync(join(tmpdir(), 'opening-moves-bench-'));
  try {
    copyRepository(copy);
    if (documents !== null) replaceSeeds(join(copy, 'seeds'), documents);
    const { status, stderr } = spawnSync('node', ['scripts/time-build.ts'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr.slice(-2000));
    return JSON.parse(readFileSync(join(copy, 'times.json'), 'utf8')) as BuildTimes;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyRepository(copy: string): void {
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  );
  for (const file of tracked.split('\0').filter((name) => name !== '' && existsSync(name))) {
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  mkdirSync('.cache/pictures', { recursive: true });
  mkdirSync(join(copy, '.cache'));
  symlinkSync(resolve('.cache/pictures'), join(copy, '.cache/pictures'));
}

function replaceSeeds(folder: string, documents: readonly string[]): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  documents.forEach((text, index) => {
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}_bench.txt`), text);
  });
}

/** News of retreats that never were, of sentences that stand in the seeds, each in its own order. */
function generatedDocuments(total: number): string[] {
  const random = seededRandom(7);
  const sentences = readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join('seeds', file), 'utf8').match(/[^。\n]{8,160}。/gu) ?? []);
  return Array.from({ length: total }, (_, index) => {
    const county = COUNTIES[(index * 7) % COUNTIES.length]?.name ?? '';
    const day = (index % 28) + 1;
    let body = `12月${day}日，${county}召开2023年度工作务虚会。县委书记张某某主持会议并讲话。`;
    while (body.length < CHARACTERS) {
      body += sentences[Math.floor(random() * sentences.length)] ?? '';
    }
    return `${county}召开2023年度工作务虚会\n2022-12-${String(day).padStart(2, '0')} 来源：${county}人民政府\n${body}\n`;
  });
}
