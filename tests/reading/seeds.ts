import { readFileSync, readdirSync } from 'node:fs';

export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const FOLDER = new URL('../../seeds/', import.meta.url);

/** The documents in `seeds/`, in the order of their names. */
export function readSeeds(): Seed[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(new URL(file, FOLDER)) }));
}
