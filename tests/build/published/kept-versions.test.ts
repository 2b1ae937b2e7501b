import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MODULE = resolve('src/build/published/kept-versions.ts');
const TABLE = '\uFEFFplace,n\r\n"东阳",14\r\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-versions-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(program: string, args: readonly string[], repository: string): string {
  return execFileSync(program, args, { cwd: join(folder, repository), encoding: 'utf8' });
}

const git = (repository: string, ...args: string[]): string =>
  run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], repository);

/** What an expression with the module as `kept` gives in a repository. */
function evaluate(repository: string, expression: string): unknown {
  const code = `import * as kept from ${JSON.stringify(MODULE)};
    process.stdout.write(JSON.stringify(${expression}));`;
  return JSON.parse(run(process.execPath, ['--input-type=module', '-e', code], repository));
}

/** A built site with one version of one chart, in both languages. */
function build(hash: string, page: string): void {
  for (const language of ['', 'zh']) {
    const files = { 'index.html': `${page}\n`, 'chart.csv': TABLE, 'chart.svg': '<svg/>' };
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, 'first/dist', language, 'v/map', hash, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

const bytesOf = (file: string): unknown =>
  evaluate(
    'clone',
    `String.fromCharCode(...kept.keptBytes({ chart: 'map', hash: '0123456789ab', language: 'zh', file: '${file}' }))`,
  );

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test('After a change of the data and in a fresh clone a version has the bytes that it had.', () => {
  mkdirSync(join(folder, 'first'));
  git('first', 'init', '--quiet');
  copyFileSync('.gitattributes', join(folder, 'first/.gitattributes'));
  build('0123456789ab', 'as it was');
  expect(evaluate('first', "kept.keepVersions('dist')")).toEqual(['map/0123456789ab']);

  // The same version in a new look, and a version of other data.
  build('0123456789ab', 'in a new look');
  build('ba9876543210', 'other data');
  expect(evaluate('first', "kept.keepVersions('dist')")).toEqual(['map/ba9876543210']);
  git('first', 'add', '.gitattributes', 'src');
  git('first', 'commit', '--quiet', '--message', 'Keep versions');

  git('', 'clone', '--quiet', 'first', 'clone');
  expect(evaluate('clone', 'kept.keptVersions().length')).toBe(12);
  expect(bytesOf('index.html')).toBe('as it was\n');
  expect(bytesOf('chart.csv')).toBe(utf8(TABLE));
  expect(
    evaluate('clone', "kept.keptBytes({ chart: 'map', hash: 'x', language: 'en', file: '' })"),
  ).toBeNull();
});
