import type { CodingProblem } from './coding-evidence.ts';
import type { Coding } from './coding.ts';

type Coded = Pick<Coding, 'file' | 'sha256'>;

const changed = ({ file, sha256 }: Coded, now: string): CodingProblem => ({
  ruleId: 'coding-stale',
  severity: 'warning',
  message: `The coding of ${file} is for other bytes (sha256 ${sha256.slice(0, 12)}…), so the rules decide.`,
  hint: `Check the coding against the file as it is now, then write sha256: ${now}.`,
  span: null,
  path: ['sha256'],
});

const orphaned = ({ file }: Coded): CodingProblem => ({
  ruleId: 'coding-orphaned',
  severity: 'warning',
  message: `The coding of ${file} is for a document that is not there.`,
  hint: 'Delete the coding if the document was taken out, or put the document back.',
  span: null,
  path: ['file'],
});

/**
 * A warning when the bytes of a coding are those of no seed: its document was changed, and is read
 * by the rules alone, or taken out. Null when the coding has its seed.
 */
export function findStaleCoding(
  coding: Coded,
  seeds: readonly { readonly file: string; readonly sha256: string }[],
): CodingProblem | null {
  if (seeds.some(({ sha256 }) => sha256 === coding.sha256)) return null;
  const seed = seeds.find(({ file }) => file === coding.file);
  return seed === undefined ? orphaned(coding) : changed(coding, seed.sha256);
}
