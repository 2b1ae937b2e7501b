import type { Clause } from './split-clauses.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with the words around it in its clause. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  /** From the end of the quantity before it, or the clause's start. */
  readonly before: string;
  /** The item of the list that it stands in: `before` from its last 、, 和 or 及. */
  readonly item: string;
  /** Start of `item` in the stretch. */
  readonly itemStart: number;
  /** To the start of the next quantity, or the clause's end. */
  readonly after: string;
  /** What stands before it in the clause, at most {@link REACH} characters. */
  readonly lead: string;
  /** What stands after it in the clause, at most {@link REACH} characters. */
  readonly rest: string;
  readonly previous: Quantity | null;
  readonly next: Quantity | null;
  /** Verb of the clause so far, or of the clauses before it; empty without. */
  readonly verb: string;
  /** Verb of the list in this clause (新增 in 新增上市公司2家、规上企业100家); empty without. */
  readonly listVerb: string;
  /** Metric of the last target before the clause; empty without. */
  readonly carriedMetric: string;
}

/** How far a rule looks around a quantity; no clause of prose is longer. */
const REACH = 120;

const LIST_MARK =
  /^.*(?:、|以及|及(?!其|时|以上|早)|(?<![共总平温缓调]|泰)和(?!谐|美|平|县|睦)|与(?!会)|并|“)/su;

/**
 * Each quantity of a clause with its surroundings. `verb` is the one that a list before the clause goes by,
 * `carriedMetric` what the last target was said of.
 */
export function placeQuantities(
  clause: Clause,
  making: RegExp,
  verb: string,
  carriedMetric: string,
): PlacedQuantity[] {
  let current = '';
  return clause.quantities.map((quantity, index) => {
    const previous = clause.quantities[index - 1] ?? null;
    const next = clause.quantities[index + 1] ?? null;
    const from = previous === null ? 0 : previous.fullEnd - clause.start;
    const at = quantity.start - clause.start;
    const end = quantity.fullEnd - clause.start;
    const before = clause.text.slice(from, at);
    const skipped = LIST_MARK.exec(before)?.[0].length ?? 0;
    const item = before.slice(skipped);
    const made = making.exec(item) ?? (skipped === 0 ? null : making.exec(before));
    current = made?.[0] ?? current;
    return {
      quantity,
      before,
      item,
      itemStart: clause.start + from + skipped,
      after: clause.text.slice(end, next === null ? undefined : next.start - clause.start),
      lead: clause.text.slice(Math.max(0, at - REACH), at),
      rest: clause.text.slice(end, end + REACH),
      previous,
      next,
      verb: current === '' ? verb : current,
      listVerb: current,
      carriedMetric,
    };
  });
}
