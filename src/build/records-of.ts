import type { StoryRecord } from '../reading/record.ts';
import type { PublishedDocument } from './site.ts';

type Documents = readonly Pick<PublishedDocument, 'record'>[];

const made = new WeakMap<Documents, readonly StoryRecord[]>();

/**
 * The records of some documents, in their order. The same list for the same documents, because
 * what is computed from it is remembered with it.
 */
export function recordsOf(documents: Documents): readonly StoryRecord[] {
  const records = made.get(documents) ?? documents.map(({ record }) => record);
  made.set(documents, records);
  return records;
}
