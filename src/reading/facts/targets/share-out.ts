import type { Claim } from './claim.ts';
import { operatorOf } from './operator-of.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import type { Clause } from './split-clauses.ts';
import { splitSubjects } from './split-subjects.ts';
import { toMetric } from './to-metric.ts';

const RESPECTIVELY = '分别';

/**
 * 甲、乙、丙分别增长8%、10%和9%以上: each number with its own subject, and what qualifies the last
 * number qualifies all. Empty for clauses without 分别.
 */
export function shareOut(
  clause: Clause,
  accepted: readonly PlacedQuantity[],
): Map<PlacedQuantity, Claim> {
  const at = clause.text.indexOf(RESPECTIVELY);
  if (at < 0) return new Map();
  const listed = accepted.filter(({ quantity }) => quantity.start - clause.start > at);
  const [first] = listed;
  if (first === undefined) return new Map();
  const numbers = listed.filter(({ quantity }) => quantity.kind === first.quantity.kind);
  const predicate = clause.text.slice(
    at + RESPECTIVELY.length,
    first.quantity.start - clause.start,
  );
  const subjects = splitSubjects(toMetric(clause.text.slice(0, at)), numbers.length);
  return new Map(
    numbers.map((placed, index) => {
      const subject = (subjects.length === numbers.length ? subjects[index] : subjects[0]) ?? '';
      return [placed, toClaim(placed, toMetric(subject + predicate), numbers)];
    }),
  );
}

function toClaim(
  placed: PlacedQuantity,
  metric: string,
  numbers: readonly PlacedQuantity[],
): Claim {
  const { quantity } = placed;
  const own = operatorOf(quantity, placed.before);
  const last = numbers.at(-1);
  const ofLast =
    last === undefined || last.quantity.qualifier === ''
      ? own
      : operatorOf(last.quantity, last.before);
  return {
    metric,
    operator: own === '=' && ofLast !== 'range' ? ofLast : own,
    value: typeof quantity.value === 'number' ? quantity.value : [...quantity.value],
    unit: quantity.unit,
    numberStart: quantity.start,
    start: quantity.start,
    end: quantity.fullEnd,
  };
}
