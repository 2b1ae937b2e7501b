import { unitAnchor } from '../../i18n/unit-path.ts';
import type { Span, StoryRecord, Unit } from '../../reading/record.ts';

/** The unit in which a span begins, or null when it lies in none. */
export function unitOf(record: StoryRecord, span: Span): Unit | null {
  const { units } = record;
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle]?.span.start ?? Infinity) <= span.start) low = middle;
    else high = middle - 1;
  }
  const unit = units[low];
  return unit !== undefined && span.start >= unit.span.start && span.start < unit.span.end
    ? unit
    : null;
}

/** A link within the page to the sentence that a span stands in; null when there is none. */
export function sentenceHref(record: StoryRecord, span: Span): string | null {
  const unit = unitOf(record, span);
  return unit === null ? null : `#${unitAnchor(unit.id)}`;
}
