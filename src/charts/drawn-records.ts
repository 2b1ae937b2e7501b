import type { StoryRecord } from '../reading/record.ts';

/**
 * How many documents a chart is drawn of. A page with a mark for each sentence of a thousand
 * documents takes tens of megabytes, which no reader's telephone opens; of a hundred, one or two.
 */
export const MOST_DRAWN = 100;

/**
 * The documents that charts are drawn of: all, or the first {@link MOST_DRAWN} in the order of
 * their files. The source line under each chart says so; the data page has them all.
 */
export function drawnRecords(records: readonly StoryRecord[]): readonly StoryRecord[] {
  return records.slice(0, MOST_DRAWN);
}
