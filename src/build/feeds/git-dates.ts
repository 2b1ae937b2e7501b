import { execFileSync } from 'node:child_process';

/** When a file was first and last committed, as ISO date and time. */
export interface FileDates {
  readonly first: string;
  readonly last: string;
}

/** What `git log --format=%x00%cI --name-only` prints, the newest commit first. */
export function readGitDates(log: string): Map<string, FileDates> {
  const dates = new Map<string, FileDates>();
  for (const commit of log.split('\0')) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) {
      dates.set(file, { first: date, last: dates.get(file)?.last ?? date });
    }
  }
  return dates;
}

/** The dates of every committed file below the folders, by its path; empty outside a repository. */
export function gitDates(folders: readonly string[]): Map<string, FileDates> {
  try {
    const log = execFileSync(
      'git',
      ['-c', 'core.quotePath=false', 'log', '--format=%x00%cI', '--name-only', '--', ...folders],
      { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return readGitDates(log);
  } catch {
    return new Map();
  }
}
