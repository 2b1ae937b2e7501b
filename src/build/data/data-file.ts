import { createHash } from 'node:crypto';
import type { Table } from '../../tables/table.ts';
import type { InBothLanguages } from '../site.ts';

/** A file of the download, with what a reader is told of it. */
export interface DataFile {
  /** Kebab-case, permanent: `units`, `units-json`, `text-002`. */
  readonly name: string;
  /** Below `/data/`. */
  readonly path: string;
  readonly title: InBothLanguages;
  readonly description: InBothLanguages;
  readonly format: 'csv' | 'json' | 'jsonld' | 'txt';
  /** The table that a CSV file holds; null for other files. */
  readonly table: Table | null;
  /** `source`: a publisher's text, which nobody here can license. */
  readonly owner: 'ours' | 'source';
  readonly text: string;
}

/** Size in bytes, and SHA-256 in hexadecimal digits, of a file in UTF-8. */
export function measureFile({ text }: Pick<DataFile, 'text'>): { bytes: number; sha256: string } {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
