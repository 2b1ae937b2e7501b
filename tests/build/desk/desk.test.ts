import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
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
