/**
 * What an editor's story counts: from `<Count of="forward" theme="RURAL" />` and records to an
 * amount and the units behind it, so that no figure in prose is typed by hand.
 */
import { isForward, type Span, type StoryRecord, type Target } from '../../reading/record.ts';
import { bodyUnits, framework, plansLeftOut, targets, withPlace } from './choose-counted.ts';
import { checkNames, queryAsTag, unknown, UnknownCount } from './count-query.ts';
import type { Countable, CountQuery } from './count-query.ts';
import { unitOf } from './unit-of.ts';

/** The answer to a query. `units` are the ids of the units behind it, in the order of the text. */
export type Amount = { readonly units: readonly string[] } & (
  | { readonly is: 'number'; readonly value: number }
  /** A share of 1. */
  | { readonly is: 'share'; readonly value: number }
  | { readonly is: 'target'; readonly target: Target }
);

type Answer = (query: CountQuery, records: readonly StoryRecord[]) => Amount;

const ANSWERS: Readonly<Record<Countable, Answer>> = {
  forward: (query, records) => amount(idsOf(bodyUnits(query, records).filter(isForward))),
  'forward-sentences': (query, records) =>
    amount(sentencesOf(bodyUnits(query, records).filter(isForward))),
  units: (query, records) => amount(idsOf(bodyUnits(query, records))),
  sentences: (query, records) => amount(sentencesOf(bodyUnits(query, records))),
  'left-out': (query, records) => amount(idsOf(plansLeftOut(query, records))),
  targets: (query, records) => ofSpans(records, (record) => targets(query, record)),
  target: oneTarget,
  aims: (_, records) => ofSpans(records, ({ aims }) => aims),
  milestones: (_, records) => ofSpans(records, ({ milestones }) => milestones),
  frameworks: (query, records) =>
    ofSpans(records, (record) => withPlace(query, record, record.frameworks)),
  declared: (query, records) => {
    const { found, record } = framework(query, records);
    return amount(unitIds(record, [found]), found.declared ?? unknown('number that it announces'));
  },
  found: (query, records) => {
    const { found, record } = framework(query, records);
    return amount(unitIds(record, [found]), found.components.length);
  },
  mentions,
  redactions: ({ kind }, records) =>
    ofSpans(records, ({ redactions }) =>
      redactions.filter(({ standsFor }) => (kind ?? standsFor) === standsFor),
    ),
  repairs: (query, records) => amount([], sum(records.flatMap((record) => repairs(query, record)))),
  gaps: (_, records) => ofSpans(records, ({ gaps }) => gaps),
  omitted: (_, records) => amount([], sum(records.flatMap(omittedCharacters))),
  visible: (_, records) => ({ is: 'share', value: visibleShare(records), units: [] }),
  hidden: (_, records) => ({ is: 'share', value: 1 - visibleShare(records), units: [] }),
};

/**
 * Counts what a query asks for over records: the story's own, or all of the site's.
 *
 * @param where path of the story, for the message
 * @throws {Error} `path: <Count …> finds no … There is: …` when the query names something that the
 * records don't have. A count of nothing is 0 and no error.
 */
export function countOf(query: CountQuery, records: readonly StoryRecord[], where: string): Amount {
  try {
    checkNames(query, records);
    return ANSWERS[query.of](query, records);
  } catch (error) {
    if (!(error instanceof UnknownCount)) throw error;
    throw new Error(`${where}: ${queryAsTag(query)} ${error.message}`, { cause: error });
  }
}

function amount(units: readonly string[], value = units.length): Amount {
  return { is: 'number', value, units };
}

function idsOf(units: readonly { readonly id: string }[]): string[] {
  return units.map(({ id }) => id);
}

/** The first of the given units in each of their sentences. */
function sentencesOf(units: ReturnType<typeof bodyUnits>): string[] {
  const seen = new Set<string>();
  return idsOf(units.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence)));
}

/** Items are counted; several may stand in one unit. */
function ofSpans(
  records: readonly StoryRecord[],
  found: (record: StoryRecord) => readonly { readonly span: Span }[],
): Amount {
  const all = records.map((record) => ({ record, items: found(record) }));
  return amount(
    all.flatMap(({ record, items }) => unitIds(record, items)),
    sum(all.map(({ items }) => items.length)),
  );
}

function unitIds(record: StoryRecord, items: readonly { readonly span: Span }[]): string[] {
  return [...new Set(items.flatMap(({ span }) => unitOf(record, span)?.id ?? []))];
}

/** An exact metric goes before one that only holds the words asked for. */
function oneTarget(query: CountQuery, records: readonly StoryRecord[]): Amount {
  const all = records.flatMap((record) => record.targets.map((target) => ({ record, target })));
  const exact = all.filter(({ target }) => target.metric === query.target);
  const near = all.filter(({ target }) => target.metric.includes(query.target ?? ''));
  const [found, second] = exact.length > 0 ? exact : near;
  if (found === undefined || second !== undefined) {
    return unknown(
      `single target “${query.target ?? ''}”`,
      all.map(({ target }) => target.metric),
    );
  }
  return { is: 'target', target: found.target, units: unitIds(found.record, [found.target]) };
}

function mentions(query: CountQuery, records: readonly StoryRecord[]): Amount {
  const text = query.text ?? '';
  if (text === '') return unknown('text to look for, such as text="疫情"');
  const units = records
    .flatMap((record) => record.units)
    .filter(({ section }) => section === 'body' || section === 'heading')
    .filter(({ places }) => query.place === undefined || places.includes(query.place))
    .map(({ id, span }) => ({ id, times: span.quote.split(text).length - 1 }))
    .filter(({ times }) => times > 0);
  return amount(idsOf(units), sum(units.map(({ times }) => times)));
}

function repairs({ kind }: CountQuery, record: StoryRecord): number[] {
  return record.repairs
    .filter((repair) => (kind ?? repair.kind) === repair.kind)
    .map(({ count }) => count);
}

function omittedCharacters({ gaps }: StoryRecord): number[] {
  return gaps.map(({ omittedCharacters: omitted }) => omitted ?? unknown('length of a gap'));
}

function visibleShare([record]: readonly StoryRecord[]): number {
  return record?.visibleShare ?? unknown('length of the whole text');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
