import { execFileSync } from 'node:child_process';

/**
 * ISO date of the last commit, or null outside a repository. SOURCE_DATE_EPOCH (seconds since
 * 1970, reproducible-builds.org) comes first, for builds from an archive.
 */
export function lastChange(env: Readonly<NodeJS.ProcessEnv>): string | null {
  const epoch = Number(env.SOURCE_DATE_EPOCH ?? Number.NaN);
  if (Number.isFinite(epoch)) return new Date(epoch * 1000).toISOString().slice(0, 10);
  try {
    const printed = execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return printed === '' ? null : printed;
  } catch {
    return null;
  }
}
