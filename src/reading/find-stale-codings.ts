import type { Coding } from './coding.ts';
import type { Problem } from './problem.ts';

/**
 * A warning for each coding whose bytes are those of no seed: its document is read by the rules
 * alone. `hashes` are the SHA-256 of all seeds. Empty when every coding has its seed.
 */
export function findStaleCodings(
  codings: readonly Pick<Coding, 'file' | 'sha256'>[],
  hashes: ReadonlySet<string>,
): Problem[] {
  return codings
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map(({ file, sha256 }) => ({
      ruleId: 'coding-stale',
      severity: 'warning',
      message: `The coding of ${file} is for other bytes (sha256 ${sha256.slice(0, 12)}…), so the rules decide.`,
      hint: 'Check the coding against the file as it is now, then set its sha256 to that of the file.',
      span: null,
    }));
}
