import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const FIXTURE = 'tests/site/fixtures/005_sixth-document.txt';
const CODINGS = 'src/content/codings';
const DRAFT = `${CODINGS}/005.draft.yaml`;
const command = resolve('src/build/commands/desk.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opening-moves-desk-'));
  mkdirSync(join(folder, 'seeds'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function desk(...names: string[]) {
  return spawnSync('node', [command, ...names], { cwd: folder, encoding: 'utf8' });
}

test('A document without a coding gets what to check, most doubtful first, and a draft.', () => {
  cpSync(FIXTURE, join(folder, 'seeds/005_sixth-document.txt'));
  const { stdout, status } = desk();
  expect(status).toBe(0);
  expect(stdout).toMatch(/seeds\/005_sixth-document\.txt:5:1 meeting-year-inferred \(doubt 70\)/u);
  expect(stdout).toContain('力争«接待游客突破300万人次»;新建学校2所');
  const scores = Array.from(stdout.matchAll(/\(doubt (\d+)\)/gu), ([, score]) => Number(score));
  expect(scores.length).toBeGreaterThan(5);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(readFileSync(join(folder, DRAFT), 'utf8')).toContain('by: "person"');
});

test('A draft or a coding that is there is never written over.', () => {
  cpSync(FIXTURE, join(folder, 'seeds/005_sixth-document.txt'));
  desk();
  const before = readFileSync(join(folder, DRAFT), 'utf8');
  expect(desk().stdout).toContain(`${DRAFT} is there already; nothing written.`);
  expect(readFileSync(join(folder, DRAFT), 'utf8')).toBe(before);
  renameSync(join(folder, DRAFT), join(folder, CODINGS, '005.yaml'));
  expect(desk().stdout).toContain('Every document of seeds/ has a coding.');
  expect(desk('005').stdout).toContain('005.yaml is its coding, by person; nothing written.');
  expect(existsSync(join(folder, DRAFT))).toBe(false);
});

test('A file outside seeds/ is looked at by its path.', () => {
  const { stdout } = desk(resolve(FIXTURE));
  expect(stdout).toContain('10 things to check');
  expect(existsSync(join(folder, DRAFT))).toBe(true);
});

test('A name that is no document gives exit 2 and the names there are.', () => {
  const { status, stderr } = desk('999');
  expect(status).toBe(2);
  expect(stderr).toContain('There is no document 999.');
});

test('Each doubt names the line of the draft that settles it.', () => {
  cpSync(FIXTURE, join(folder, 'seeds/005_sixth-document.txt'));
  const { stdout } = desk();
  const [, line] = /Target 接待游客[^]*?in: +\S+\.draft\.yaml:(\d+):/u.exec(stdout) ?? [];
  const lines = readFileSync(join(folder, DRAFT), 'utf8').split('\n');
  expect(lines[Number(line) - 1]).toMatch(/- metric: "接待游客"/u);
});

test('A draft with a mistake is told where it is wrong, before it is renamed.', () => {
  cpSync(FIXTURE, join(folder, 'seeds/005_sixth-document.txt'));
  desk();
  const yaml = readFileSync(join(folder, DRAFT), 'utf8');
  writeFileSync(join(folder, DRAFT), yaml.replace('tense: "plan"', 'tense: "future"'));
  const { status, stderr } = desk();
  expect(status).toBe(1);
  expect(stderr).toMatch(/005\.draft\.yaml:\d+:12 units\.\d+\.tense is "future"\. Write review, /u);
});

test('A coding with a mistake is named with its line, and the other documents are looked at.', () => {
  cpSync(FIXTURE, join(folder, 'seeds/005_sixth-document.txt'));
  desk();
  const yaml = readFileSync(join(folder, DRAFT), 'utf8');
  renameSync(join(folder, DRAFT), join(folder, CODINGS, '005.yaml'));
  writeFileSync(join(folder, CODINGS, '005.yaml'), yaml.replace(/^by: .*$/mu, 'by: "王某"'));
  writeFileSync(join(folder, 'seeds/006_b.txt'), '安吉县召开会议。要抓工业。');
  const { status, stderr, stdout } = desk();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^src\/content\/codings\/005\.yaml:\d+:5 by is "王某"\. Write model or /u);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toContain('006.draft.yaml written.');
});

test('The coding of a document that has changed is carried over to a draft; the old one stays.', () => {
  const seed = join(folder, 'seeds/005_sixth-document.txt');
  cpSync(FIXTURE, seed);
  desk();
  const old = join(folder, CODINGS, '005.yaml');
  const yaml = readFileSync(join(folder, DRAFT), 'utf8').replace(
    /^sourceUrl: null/mu,
    'slug: "six"\n$&',
  );
  renameSync(join(folder, DRAFT), old);
  writeFileSync(old, yaml);
  writeFileSync(
    seed,
    `转载\n${readFileSync(FIXTURE, 'utf8').replace('力争接待游客', '争取接待旅客')}`,
  );
  const { status, stdout, stderr } = desk();
  expect(status).toBe(1);
  expect(stdout).toContain(
    '005.yaml was written. src/content/codings/005.draft.yaml holds that coding',
  );
  expect(stderr).toMatch(/005\.yaml:\d+:\d+ The text has the words of this entry no more/u);
  expect(readFileSync(old, 'utf8')).toBe(yaml);
  const draft = readFileSync(join(folder, DRAFT), 'utf8');
  expect(draft).toContain('slug: "six"');
  expect(draft).toContain('争取接待旅客');
  writeFileSync(old, draft);
  rmSync(join(folder, DRAFT));
  expect(desk('005').stderr).toBe('');
});
