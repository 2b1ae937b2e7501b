import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { readSeeds } from '../seeds.ts';
import {
  brokenBytes,
  cleanTexts,
  damagedTexts,
  mutatedTexts,
  piecedTexts,
} from './arbitrary-texts.ts';
import { brokenLaws, toBytes } from './laws.ts';

/** Over ten thousand runs in all. */
const RUNS = 3000;
/** Enough for a slow machine under load. */
const MOST_TIME_MS = 300_000;

describe('the laws of reading', { timeout: MOST_TIME_MS }, () => {
  test.each(readSeeds())('hold for $file', ({ bytes }) => {
    expect(brokenLaws(bytes)).toEqual([]);
  });

  test('hold for texts pieced together of what pages hold', () => {
    fc.assert(
      fc.property(piecedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('hold for seeds cut up and put together anew', () => {
    fc.assert(
      fc.property(mutatedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('hold for texts damaged as sites damage them', () => {
    fc.assert(
      fc.property(damagedTexts, (text) => {
        expect(brokenLaws(toBytes(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('leave a clean text as it is, byte for byte', () => {
    fc.assert(
      fc.property(cleanTexts, (text) => {
        expect(repair(text)).toMatchObject({ source: { text }, repairs: [] });
      }),
      { numRuns: RUNS },
    );
  });

  test('give the same records in any time zone and any order of files', () => {
    const seeds = readSeeds();
    const read = () => seeds.map(({ file, bytes }) => readSeed(bytes, file).record);
    const expected = read();
    const zone = process.env.TZ;
    for (const other of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = other;
      seeds.reverse();
      expect(read().sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1))).toEqual(expected);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('give the same records under another locale', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { readSeed } from './src/reading/read-seed.ts';
      for (const file of process.argv.slice(1)) {
        console.log(JSON.stringify(readSeed(readFileSync('seeds/' + file), file).record));
      }`;
    const files = readSeeds().map(({ file }) => file);
    const run = (locale: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script, ...files], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: locale, LANG: locale },
      });
    expect(run('tr_TR.UTF-8')).toBe(run('zh_CN.UTF-8'));
  });

  test('hold for any bytes', () => {
    fc.assert(
      fc.property(brokenBytes, (bytes) => {
        expect(brokenLaws(bytes)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
