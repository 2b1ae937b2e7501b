import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodingPath } from '../reading/coding-evidence.ts';
import type { Coding } from '../reading/coding.ts';
import { codingSchema } from './coding-schema.ts';
import { DRAFT_SUFFIX } from './desk/draft-path.ts';
import { readYamlFile } from './read-yaml.ts';

const FOLDER = 'src/content/codings';

/** A coding and the file that it stands in. */
export interface CodingFile {
  readonly path: string;
  readonly coding: Coding;
  /** `path:line:column` of an entry of the coding. */
  readonly locate: (entry: CodingPath) => string;
}

/** The codings that can be used, and what is wrong with the files of the others. */
export interface Codings {
  /** By the SHA-256 of the bytes that each is for. */
  readonly files: ReadonlyMap<string, CodingFile>;
  /** `path:line:column what is wrong. What to do.`, a line each. */
  readonly faults: readonly string[];
}

const fileNames = (): string[] =>
  // A newsroom that starts with documents of its own has no such folder: Git keeps no empty one.
  (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => name.endsWith('.yaml') && !name.endsWith(DRAFT_SUFFIX))
    .sort();

/**
 * Every coding. Drafts of `npm run desk` are left out until an editor has renamed them. A file that
 * does not fit the schema, or is for the same bytes as another, costs the others nothing.
 */
export function readCodings(): Codings {
  const files = new Map<string, CodingFile>();
  const faults: string[] = [];
  for (const name of fileNames()) {
    const path = join(FOLDER, name);
    try {
      const { data: coding, locate } = readYamlFile(path, codingSchema);
      const other = files.get(coding.sha256);
      if (other === undefined) files.set(coding.sha256, { path, coding, locate });
      else {
        faults.push(
          `${locate(['sha256'])} The coding is for the same bytes as ${other.path}. Keep one of the two.`,
        );
      }
    } catch (error) {
      faults.push(...String(error instanceof Error ? error.message : error).split('\n'));
    }
  }
  return { files, faults };
}
