import { spawnSync, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/reading/text/sha256.ts';
import { builtFiles } from './built-pages.ts';

const FIXTURE = 'tests/site/fixtures/005_sixth-document.txt';
const ID = '005';
/** Files that cannot be read, each with what the message must say. */
const UNREADABLE: readonly (readonly [file: string, bytes: Uint8Array, says: RegExp])[] = [
  ['empty.txt', new Uint8Array(), /empty/u],
  ['letter.docx', new TextEncoder().encode('PK\u0003\u0004word/document.xml'), /Word|docx/u],
  ['photo.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), /binary|text/u],
];

let copy: string;
let output: string;
let frozen: string;
let status: number | null;

/** A copy of the repository as it is, with one document more and files that cannot be read. */
beforeAll(async () => {
  const { writeFile } = await import('node:fs/promises');
  copy = mkdtempSync(join(tmpdir(), 'opening-moves-'));
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
    },
  );
  for (const file of tracked.split('\0').filter((name) => name !== '' && existsSync(name))) {
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  cpSync(FIXTURE, join(copy, 'seeds', '005_sixth-document.txt'));
  cpSync(FIXTURE, join(copy, 'seeds', '007_twin.txt'));
  const other = readFileSync(FIXTURE, 'utf8').replace('2023年12月18日 09:30', '');
  await writeFile(join(copy, 'seeds', '002_other.txt'), other.replaceAll('稻城', '某'));
  const coding = { sha256: sha256(readFileSync(FIXTURE)), file: FIXTURE, by: 'nobody' };
  await writeFile(join(copy, 'src/content/codings/005.yaml'), stringify(coding));
  for (const [file, bytes] of UNREADABLE) await writeFile(join(copy, 'seeds', file), bytes);
  const ledger = join(copy, 'src/content/published/addresses.yaml');
  const addresses = [
    { slug: 'gone', id: '900', sha256: 'f'.repeat(64) },
    { slug: 'renamed', id: ID, sha256: 'e'.repeat(64) },
  ];
  appendFileSync(ledger, stringify(addresses));
  mkdirSync(join(copy, '.cache'));
  cpSync('.cache/reading.json', join(copy, '.cache/reading.json'));
  const freeze = ['src/build/commands/freeze.ts', resolve('dist')];
  frozen = spawnSync('node', freeze, { cwd: copy, encoding: 'utf8' }).stdout;
  const built = spawnSync('node', ['src/build/commands/build.ts'], { cwd: copy, encoding: 'utf8' });
  status = built.status;
  output = built.stdout + built.stderr;
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const built = (path: string): string => readFileSync(join(copy, 'dist', path), 'utf8');

describe('A sixth document in seeds/', () => {
  test('gets its story in both languages without another edit.', () => {
    expect(built(`stories/${ID}/index.html`)).toContain('Daocheng');
    expect(built(`zh/stories/${ID}/index.html`)).toContain('稻城县');
  });

  test('stands in the lists, the charts, the data and the search index.', () => {
    expect(built('stories/index.html')).toContain(`stories/${ID}/`);
    expect(built('index.html')).toContain('Daocheng');
    expect(existsSync(join(copy, 'dist', 'data', `${ID}.json`))).toBe(true);
    expect(builtFiles(join(copy, 'dist')).some((file) => file.startsWith('pagefind/'))).toBe(true);
  });

  test('shows text that looks like code as the letters it is made of.', () => {
    const page = built(`stories/${ID}/index.html`);
    expect(page).toContain('{process.exit()}');
    expect(page).toMatch(/import x from (?:'|&#39;)y(?:'|&#39;)/u);
    expect(page).not.toContain("<script>alert('seed')");
    expect(page).not.toContain('<img src=x');
  });

  test('has its telephone number and e-mail masked in every file of the site.', () => {
    const leaking = builtFiles(join(copy, 'dist')).filter((file) =>
      /5551234|zhangmou@/u.test(built(file)),
    );
    expect(leaking).toEqual([]);
  });

  test('is published as coded by rule, and says so.', () => {
    expect(built(`stories/${ID}/index.html`)).toMatch(/by rule/iu);
  });
});

describe('A version of a chart that was published before the sixth document came', () => {
  const versions = () => builtFiles('dist').filter((file) => /^(?:zh\/)?v\//u.test(file));

  test('is kept by one command, in both languages.', () => {
    expect(frozen).toContain('0 new addresses of stories kept.');
    expect(frozen).toMatch(/8 new versions of charts kept\.\n {2}calendar\/[0-9a-f]{12}\n/u);
    expect(versions()).toHaveLength(8 * 2 * 5);
  });

  test('has the same bytes at the same address, though the charts have changed.', () => {
    const changed = versions().filter(
      (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(copy, 'dist', file))),
    );
    expect(changed).toEqual([]);
  });

  test('stands beside the version of now.', () => {
    expect(readdirSync(join(copy, 'dist/v/themes'))).toHaveLength(2);
    expect(readdirSync('dist/v/themes')).toHaveLength(1);
  });
});

describe('The address of a document that is gone', () => {
  test('says so in both languages and is not offered to search engines.', () => {
    expect(built('stories/gone/index.html')).toContain('This story was removed');
    expect(built('zh/stories/gone/index.html')).toContain('这篇报道已撤下');
    expect(built('stories/gone/index.html')).toContain('noindex');
    expect(built('sitemap-0.xml')).not.toContain('/stories/gone/');
  });

  test('leads on where the document was renamed.', () => {
    expect(built('stories/renamed/index.html')).toMatch(new RegExp(`href="[^"]*/stories/${ID}/"`));
  });
});

describe('Files that a person should look at', () => {
  test('A file that is the same as another is published once, and said to be.', () => {
    expect(output).toMatch(/seeds\/007_twin\.txt:1:1 .*same.*005_sixth-document\.txt/u);
    expect(existsSync(join(copy, 'dist', 'stories', '007'))).toBe(false);
  });

  test('Two names with the same digits are told of each other; both are published.', () => {
    expect(output).toMatch(/seeds\/002_other\.txt:1:1 .*same digits as 002_/u);
    expect(existsSync(join(copy, 'dist', 'stories', '002-other', 'index.html'))).toBe(true);
  });

  test('A document without a place or a date is published with a warning.', () => {
    expect(output).toMatch(/seeds\/002_other\.txt:\d+:\d+ No county/u);
    expect(output).toMatch(/seeds\/002_other\.txt:\d+:\d+ .*(?:date|day|year)/u);
  });
});

describe('A coding that is not as it should be', () => {
  test('is told with its line, and the rules decide; the site is built all the same.', () => {
    expect(output).toContain(
      'src/content/codings/005.yaml:3:5 by is "nobody". Write model or person.',
    );
    expect(output).toContain('A coding could not be used, or not all of it');
    expect(output).toMatch(/005_sixth-document\.txt · .* · coded by rule · /u);
  });
});

describe('Files that cannot be read', () => {
  test.each(UNREADABLE)(
    '%s gets its message and costs the others nothing.',
    (file, _bytes, says) => {
      const message = output.split('\n').find((line) => line.includes(`seeds/${file}:1:1 `));
      expect(message).toMatch(says);
    },
  );

  test('make the build exit with 1, named, while the rest is built.', () => {
    expect(status).toBe(1);
    expect(output).toMatch(/No record came of .*empty\.txt.*letter\.docx.*photo\.txt/u);
  });
});
