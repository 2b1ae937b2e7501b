import type { PlacedQuantity } from './placed-quantity.ts';
import { splitSubjects } from './split-subjects.ts';
import { toMetric } from './to-metric.ts';
import { MAKES } from './words.ts';

const ALL_ALIKE = /^(.*?)(?:均|都|各(?![类种项级界])|同步)([^均都]{0,8})$/su;
const GROWS = /(?:实现|保持)?(?:增长|增速|增幅|提高|下降|达到|增加|完成|突破|超过)[^增长]{0,6}$/u;
const CHANGE_ALONE = /^(?:增长|提高|增加|下降|增速|增幅|同比增长|总量|达到)$/u;
/** 加工能力达到20万头: a subject with a predicate of its own needs no verb of a list. */
const HAS_PREDICATE = /达到?|突破|超过?|保持|稳定|控制|不低于|不少于|增长|[^有]有$/u;
const NOUN_AFTER = /^[^、,，。；;（()”]{1,14}/u;
const HAN = /^[\p{Script=Han}]/u;
/** Where the words that name the metric of a count or sum begin: after the last item of the list. */
const LAST_ITEM =
  /^.*(?:、|以及|(?<![涉以])及(?!其|时|以上|早)|(?<![共总平温缓调])和(?!谐|美|平|县|睦)|与(?!会))/su;

interface Metrics {
  readonly metrics: string[];
  /** Where the metric begins in the words before the number. */
  readonly start: number;
  /** Length of the noun after the number that belongs to the metric (3个|村庄征迁). */
  readonly nounLength: number;
}

/**
 * What a number is said of. `words` stand before it, from the target before it or the clause's
 * start; a clause without a subject of its own goes on about `lastMetric`. Several metrics when a
 * list shares the number (甲及乙均增长15%).
 */
export function metricsOf(placed: PlacedQuantity, words: string, lastMetric: string): Metrics {
  const noun = nounAfter(placed);
  const several = noun === '' ? sharedMetrics(placed, words) : [];
  if (several.length > 1)
    return { metrics: several, start: startOf(words, several[0] ?? ''), nounLength: 0 };
  const metric = singleMetric(placed, words, noun, lastMetric);
  const item = lastItem(words);
  return {
    metrics: [metric],
    start: words.length - item.length + startOf(item, toMetric(item)),
    nounLength: noun.length,
  };
}

function startOf(words: string, metric: string): number {
  return Math.max(0, metric === '' ? 0 : words.indexOf(metric));
}

function nounAfter({ quantity, after }: PlacedQuantity): string {
  const takesNoun = quantity.kind === 'count' || (quantity.kind === 'money' && quantity.isLevel);
  return takesNoun && HAN.test(after) ? (NOUN_AFTER.exec(after)?.[0] ?? '') : '';
}

function sharedMetrics({ quantity }: PlacedQuantity, words: string): string[] {
  const alike = ALL_ALIKE.exec(words);
  if (alike !== null) {
    const subjects = splitSubjects(toMetric(alike[1] ?? ''), 'all');
    return subjects.map((subject) => toMetric(subject + (alike[2] ?? '')));
  }
  const predicate =
    quantity.kind === 'share' || quantity.kind === 'points' ? GROWS.exec(words)?.[0] : undefined;
  if (predicate === undefined) return [];
  const subjects = splitSubjects(toMetric(words.slice(0, -predicate.length)), 'metrics');
  return subjects.map((subject) => toMetric(subject + predicate));
}

function singleMetric(
  { verb, listVerb, quantity }: PlacedQuantity,
  words: string,
  noun: string,
  lastMetric: string,
): string {
  const isCounted = quantity.kind === 'count' || quantity.kind === 'money';
  const item = isCounted ? lastItem(words) : words.replace(/^[、和及与并]/u, '');
  const own = toMetric(item);
  const isBareVerb = own === '' || MAKES.exec(own)?.[0] === own;
  if (isBareVerb && noun !== '') return (own === '' ? verb : own) + noun;
  if (own === '' || CHANGE_ALONE.test(own)) return lastMetric === '' ? own || verb : lastMetric;
  const isListed = isCounted && !MAKES.test(own) && !HAS_PREDICATE.test(item);
  return (isListed ? listVerb : '') + own + noun;
}

/** The item of a list that the number ends; the whole list where 等 sums it up (甲、乙等企业3家). */
function lastItem(words: string): string {
  const item = words.replace(LAST_ITEM, '');
  return item.includes('等') ? words.replace(/^[、和及与并]/u, '') : item;
}
