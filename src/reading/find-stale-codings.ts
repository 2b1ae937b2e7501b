import type { Coding } from './coding.ts';
import type { Problem } from './problem.ts';

type Coded = Pick<Coding, 'file' | 'sha256'>;

const changed = ({ file, sha256 }: Coded): Problem => ({
  ruleId: 'coding-stale',
  severity: 'warning',
  message: `The coding of ${file} is for other bytes (sha256 ${sha256.slice(0, 12)}…), so the rules decide.`,
  hint: 'Check the coding against the file as it is now, then set its sha256 to that of the file.',
  span: null,
});

const orphaned = ({ file }: Coded): Problem => ({
  ruleId: 'coding-orphaned',
  severity: 'warning',
  message: `The coding of ${file} is for a document that is not there.`,
  hint: 'Delete the coding if the document was taken out, or put the document back.',
  span: null,
});

/**
 * A warning for each coding whose bytes are those of no seed: its document was changed, and is read
 * by the rules alone, or taken out. Empty when every coding has its seed.
 */
export function findStaleCodings(
  codings: readonly Coded[],
  seeds: readonly { readonly file: string; readonly sha256: string }[],
): Problem[] {
  const hashes = new Set(seeds.map(({ sha256 }) => sha256));
  const files = new Set(seeds.map(({ file }) => file));
  return codings
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map((coding) => (files.has(coding.file) ? changed(coding) : orphaned(coding)));
}
