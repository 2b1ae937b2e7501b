import { basename } from 'node:path';
import { recordIds } from '../../reading/record-ids.ts';
import type { Coding } from '../../reading/coding.ts';
import { listSeedFiles, readSeedFile, type SeedFile } from '../seed-files.ts';

/** A file to look at, with the id of its record. */
export interface DeskSeed extends SeedFile {
  readonly id: string;
}

/**
 * The documents that the desk looks at: without a name, those of `folder` that have no coding;
 * else the one of that id, or the file at that path, wherever it lies.
 *
 * @throws {Error} when no document has the id and no file can be read at the path.
 */
export function chooseSeeds(
  folder: string,
  name: string | undefined,
  codings: ReadonlyMap<string, { readonly coding: Pick<Coding, 'by'> }>,
): DeskSeed[] {
  const files = listSeedFiles(folder);
  const ids = recordIds(files.map(({ file }) => file));
  const seeds = files.map((seed, index) => ({ ...seed, id: ids[index] ?? seed.sha256 }));
  if (name === undefined) return seeds.filter(({ sha256 }) => !codings.has(sha256));
  const seed = seeds.find(({ id, path }) => id === name || path === name);
  if (seed !== undefined) return [seed];
  try {
    const file = readSeedFile(name, basename(name));
    return [{ ...file, id: recordIds([file.file])[0] ?? file.sha256 }];
  } catch {
    const known = seeds.map(({ id }) => id).join(', ');
    throw new Error(`There is no document ${name}. Give a path, or one of: ${known}.`);
  }
}
