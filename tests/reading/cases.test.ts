import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/build/format-problem.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { StoryRecord } from '../../src/reading/record.ts';

/**
 * A folder `cases/<what-it-shows>/` with a `seed.txt` is a test: its record is held to
 * `record.json`, or its problem to `problems.txt`. A missing one is written here and refused in
 * CI; `npx vitest run -u tests/reading/cases.test.ts` writes all anew, to be read before they are
 * committed.
 */
const FOLDER = new URL('./cases/', import.meta.url);
const CASES = readdirSync(FOLDER).sort();

/** Pretty, but with each innermost object on one line. */
function toText(record: StoryRecord): string {
  const pretty = JSON.stringify(record, null, 2);
  const tidy = pretty.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/gu, (inner) =>
    inner.replace(/\n\s*/gu, ' '),
  );
  return `${tidy}\n`;
}

describe('the case', () => {
  test.each(CASES)('%s reads as its golden file says', async (name) => {
    const bytes = readFileSync(new URL(`${name}/seed.txt`, FOLDER));
    const { record, problems } = readSeed(bytes, 'seed.txt');
    const [file, text] =
      record === null
        ? [
            'problems.txt',
            problems.map((one) => `${formatProblem('seed.txt', null, one)}\n`).join(''),
          ]
        : ['record.json', toText(record)];
    await expect(text).toMatchFileSnapshot(new URL(`${name}/${file}`, FOLDER).pathname);
  });

  test.each(CASES)('%s gives a record or a problem, not now one and then the other', (name) => {
    const goldens = ['record.json', 'problems.txt'].filter((file) =>
      existsSync(new URL(`${name}/${file}`, FOLDER)),
    );
    expect(goldens.length).toBeLessThanOrEqual(1);
  });
});
