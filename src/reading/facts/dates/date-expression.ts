import type { PartialDate } from './calendar-date.ts';

/** A date or a span of days as a text writes it. Offsets are UTF-16 into the text searched. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly from: PartialDate;
  /** The last day; null for a single day. */
  readonly to: PartialDate | null;
}
