import { expect, test } from 'vitest';
import { readGitDates } from '../../../src/build/feeds/git-dates.ts';

test('A file is dated by the first and the last commit that holds it.', () => {
  const log =
    '\0' +
    '2023-03-01T08:00:00+08:00\n\nseeds/000_甲.txt\n' +
    '\0' +
    '2023-02-01T08:00:00+08:00\n\nseeds/000_甲.txt\nseeds/001.txt\n' +
    '\0' +
    '2023-01-01T08:00:00+08:00\n\nseeds/000_甲.txt\n';
  expect(Object.fromEntries(readGitDates(log))).toEqual({
    'seeds/000_甲.txt': {
      first: '2023-01-01T08:00:00+08:00',
      last: '2023-03-01T08:00:00+08:00',
    },
    'seeds/001.txt': {
      first: '2023-02-01T08:00:00+08:00',
      last: '2023-02-01T08:00:00+08:00',
    },
  });
});

test('Where nothing is committed, there are no dates.', () => {
  expect(readGitDates('').size).toBe(0);
});
