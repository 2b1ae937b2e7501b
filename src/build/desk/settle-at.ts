import type { CodingPath } from '../../reading/coding-evidence.ts';
import type { Coding } from '../../reading/coding.ts';
import { DOUBT_FIELDS, type Doubt } from '../../reading/doubts/doubt.ts';

/** Raw offsets that an entry of a coding points to. */
function startsOf(entry: unknown): unknown[] {
  if (typeof entry !== 'object' || entry === null) return [];
  if ('start' in entry && typeof entry.start === 'number') return [entry.start];
  if ('at' in entry) return startsOf(entry.at);
  return 'evidence' in entry && Array.isArray(entry.evidence)
    ? entry.evidence.flatMap(startsOf)
    : [];
}

/**
 * The entry of a coding to change when a doubt is right: the one that points to the same words, else
 * the field that it belongs to. Null when no field settles the doubt.
 */
export function settleAt(coding: Coding, { kind, span }: Doubt): CodingPath | null {
  const field = DOUBT_FIELDS[kind];
  if (field === null) return null;
  const entries: unknown = coding[field];
  if (!Array.isArray(entries) || span === null) return [field];
  const index = entries.findIndex((entry) => startsOf(entry).includes(span.start));
  return index === -1 ? [field] : [field, index];
}
