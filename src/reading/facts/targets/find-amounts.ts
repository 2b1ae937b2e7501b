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
  /** The words of the clauses before, as far back as a list's verb may stand. */
  readonly words: string;
}

const BUILDS_SIZE =
  /打造|培育|招引|引进|引育|建设|形成|构建|壮大|做大|做强|发展|迈向|冲刺|挺进|成为|建成|崛起|集聚|签约|落地|迈入|跻身|创建|催生|孵化|新增/u;

/** The targets among a clause's amounts, counts, shares and rates; what `taken` has read is left alone. */
export function findAmounts(
  clause: Clause,
  carried: Carried,
  taken: readonly Claim[],
): { readonly claims: Claim[]; readonly carried: Carried } {
  const words = `${carried.words}${clause.text},`.slice(-REACH);
  if (clause.quantities.length === 0) return { claims: [], carried: { ...carried, words } };
  const placed = placeQuantities(clause, MAKES, lastVerb(carried.words), carried.metric);
  const read = offsetsOf(taken);
  const accepted = placed.filter((one) => !isRead(one.quantity, read) && isTarget(one));
  const shares = shareOut(clause, accepted);
  const claims: Claim[] = [];
  let { metric } = carried;
  let from = clause.start;
  for (const one of accepted) {
    const share = shares.get(one);
    const made = share === undefined ? toClaims(one, clause, from, metric) : [share];
    for (const claim of made) claims.push(claim);
    metric = made.at(-1)?.metric ?? metric;
    from = made.at(-1)?.end ?? from;
  }
  return { claims, carried: { metric, words } };
}

/** How far back a list's verb may stand. */
const REACH = 120;
const EVERY_MAKING = new RegExp(MAKES.source, 'gu');

/** The verb that a list goes by: the last one of the clauses before. */
function lastVerb(words: string): string {
  return words.match(EVERY_MAKING)?.at(-1) ?? '';
}

/** The offsets of the numbers that other rules have read. */
function offsetsOf(taken: readonly Claim[]): Set<number> {
  const offsets = new Set<number>();
  for (const { numberStart, end } of taken) {
    for (let at = numberStart; at < end; at += 1) offsets.add(at);
  }
  return offsets;
}

function isRead({ start, end }: Quantity, read: ReadonlySet<number>): boolean {
  return read.has(start) || read.has(end - 1);
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
  const at = quantity.start - clause.start;
  const words = clause.text.slice(Math.max(0, from - clause.start, at - REACH), at);
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
