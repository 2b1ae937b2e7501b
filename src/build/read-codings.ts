import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Coding } from '../reading/coding.ts';
import { codingSchema } from './coding-schema.ts';
import { DRAFT_SUFFIX } from './desk/draft-path.ts';
import { readYaml } from './read-yaml.ts';

const FOLDER = 'src/content/codings';

/** A coding and the file that it stands in. */
export interface CodingFile {
  readonly path: string;
  readonly coding: Coding;
}

/**
 * Every coding, by the SHA-256 of the bytes that it is for. Drafts of `npm run desk` are left out
 * until an editor has renamed them.
 *
 * @throws {Error} when a file does not fit the schema, or two are for the same bytes.
 */
export function readCodings(): Map<string, CodingFile> {
  const codings = new Map<string, CodingFile>();
  // A newsroom that starts with documents of its own has no such folder: Git keeps no empty one.
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  for (const file of files
    .filter((name) => name.endsWith('.yaml') && !name.endsWith(DRAFT_SUFFIX))
    .sort()) {
    const path = join(FOLDER, file);
    const coding = readYaml(path, codingSchema);
    const other = codings.get(coding.sha256);
    if (other !== undefined) {
      throw new Error(
        `${path}:1:1 The coding is for the same bytes as ${other.path}. Keep one of the two.`,
      );
    }
    codings.set(coding.sha256, { path, coding });
  }
  return codings;
}
