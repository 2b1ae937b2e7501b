import { readFileSync, readdirSync } from 'node:fs';

export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const FOLDER = new URL('../../seeds/', import.meta.url);

const REFERENCE = new URL('../reference/reference.json', import.meta.url);

/**
 * The documents in `seeds/` that the reference coding knows, in the order of their names. A
 * newsroom's own documents are none of the tests' business.
 */
export function readSeeds(): Seed[] {
  const { seeds } = JSON.parse(readFileSync(REFERENCE, 'utf8')) as { seeds: object };
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && Object.hasOwn(seeds, file.slice(0, 3)))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(new URL(file, FOLDER)) }));
}
