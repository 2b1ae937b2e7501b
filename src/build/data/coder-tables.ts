import type { Site } from '../site.ts';
import first from '../../content/reliability/first.json';
import second from '../../content/reliability/second.json';
import { coderDifferences, type CoderDifferenceRow } from '../../tables/coder-differences.ts';
import type { CoderUnit } from '../../tables/coder-unit.ts';
import { reliability, type ReliabilityRow } from '../../tables/reliability.ts';
import type { Table } from '../../tables/table.ts';

export interface CoderTables {
  readonly agreement: Table<ReliabilityRow>;
  readonly differences: Table<CoderDifferenceRow>;
}

/**
 * How far the two coders of src/content/reliability agree. Null when the site publishes none of
 * the documents that they coded: a publication with other documents has no such figures.
 */
export function coderTables(site: Site): CoderTables | null {
  const published = new Set(
    site.documents.flatMap(({ record }) => record.units.map(({ id }) => id)),
  );
  const one = (first as CoderUnit[]).filter(({ id }) => published.has(id));
  if (one.length === 0) return null;
  const two = second as CoderUnit[];
  return { agreement: reliability(one, two), differences: coderDifferences(one, two) };
}
