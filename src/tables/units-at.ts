import type { Span, StoryRecord } from '../reading/record.ts';

/**
 * Ids of the units that hold a span, in the order of the text. A span between two units belongs
 * to the one before it; empty only for a record without a unit before the span's end.
 */
export function unitsAt({ units }: Pick<StoryRecord, 'units'>, { start, end }: Span): string[] {
  const holding = units.filter(({ span }) => span.start < end && span.end > start);
  if (holding.length > 0) return holding.map(({ id }) => id);
  const before = units.findLast(({ span }) => span.start <= start);
  return before === undefined ? [] : [before.id];
}
