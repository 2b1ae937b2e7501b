import type { Claim } from './claim.ts';
import { metricsOf } from './metrics-of.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { operatorOf } from './operator-of.ts';
import { type PlacedQuantity, placeQuantities } from './placed-quantity.ts';
import type { Quantity } from './quantity.ts';
import { isSize } from './is-size.ts';
import { shareOut } from './share-out.ts';
import type { Clause } from './split-clauses.ts';
import { MAKES } from './words.ts';

/** What the clauses before have settled for this one. */
export interface Carried {
  /** Metric of the last target: it holds for the second number of 增长8%，达到500亿元. */
  readonly metric: string;
  /** Verb of the list so far. */
  readonly verb: string;
}

const BUILDS_SIZE =
  /打造|培育|招引|引进|引育|建设|形成|构建|壮大|做大|做强|发展|迈向|冲刺|挺进|成为|建成|崛起|集聚|签约|落地|迈入|跻身|创建|催生|孵化|新增/u;

/** The targets among a clause's amounts, counts, shares and rates; what `taken` has read is left alone. */
export function findAmounts(
  clause: Clause,
  carried: Carried,
  taken: readonly Claim[],
): { readonly claims: Claim[]; readonly carried: Carried } {
  const placed = placeQuantities(clause, MAKES, carried.verb);
  const accepted = placed.filter((one) => !isTaken(one.quantity, taken) && isTarget(one));
  const shares = shareOut(clause, accepted);
  const claims: Claim[] = [];
  let { metric } = carried;
  let from = clause.start;
  for (const one of accepted) {
    const share = shares.get(one);
    const made = share === undefined ? toClaims(one, clause, from, metric) : [share];
    claims.push(...made);
    metric = made.at(-1)?.metric ?? metric;
    from = made.at(-1)?.end ?? from;
  }
  return { claims, carried: { metric, verb: verbAfter(clause, placed, carried.verb) } };
}

/** The verb that a list in the next clause goes by: the last of this one, or still the one before. */
function verbAfter(clause: Clause, placed: readonly PlacedQuantity[], before: string): string {
  return placed.at(-1)?.verb ?? MAKES.exec(clause.text.slice(0, 40))?.[0] ?? before;
}

function isTaken({ start, end }: Quantity, taken: readonly Claim[]): boolean {
  return taken.some((claim) => start < claim.end && end > claim.numberStart);
}

function isTarget(placed: PlacedQuantity): boolean {
  if (EXCLUSIONS.some((excludes) => excludes(placed))) return false;
  return !isSize(placed) || BUILDS_SIZE.test(placed.lead) || BUILDS_SIZE.test(placed.verb);
}

function toClaims(
  placed: PlacedQuantity,
  clause: Clause,
  from: number,
  lastMetric: string,
): Claim[] {
  const { quantity } = placed;
  const words = clause.text.slice(Math.max(0, from - clause.start), quantity.start - clause.start);
  const { metrics, start, nounLength } = metricsOf(placed, words, lastMetric);
  const operator = operatorOf(quantity, placed.before);
  return metrics.map((metric) => ({
    metric,
    operator: operator === '=' && isSize(placed) ? '>=' : operator,
    value: typeof quantity.value === 'number' ? quantity.value : [...quantity.value],
    unit: quantity.unit,
    numberStart: quantity.start,
    start: quantity.start - words.length + start,
    end: quantity.fullEnd + nounLength,
  }));
}
