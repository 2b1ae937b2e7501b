import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the seeds' folder, unread. */
export interface SeedFile {
  /** Base name. */
  readonly file: string;
  /** Path as a person would type it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Every file of a folder that could be a seed, in the order of their names. The folder's own
 * README and hidden files are no seeds; files of a kind that cannot be read are handed on all the
 * same, so that each gets its message.
 *
 * @throws {Error} when the folder cannot be read.
 */
export function listSeedFiles(folder: string): SeedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ name }) => name)
    .sort()
    .map((file) => readSeedFile(join(folder, file), file));
}

/** One file by its path. @throws {Error} when it cannot be read. */
export function readSeedFile(path: string, file: string): SeedFile {
  const bytes = readFileSync(path);
  return { file, path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
