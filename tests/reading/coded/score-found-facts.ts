/**
 * How well the rules find facts in documents that a person coded: facts of the coding and of the
 * record come in, counts and shares go out. Facts are compared by meaning: 3000 人 is 3千人, a
 * title without the place's own name is the same title.
 */
import type { StoryRecord } from '../../../src/reading/record.ts';
import type { GoldFacts, GoldFramework, GoldTarget } from './gold-facts.ts';
import type { ThemeCounts } from './score-units.ts';

/** How many of those that both have are right in a further respect. */
interface Share {
  readonly right: number;
  readonly all: number;
}

interface FactCounts {
  readonly places: ThemeCounts;
  readonly provinces: Share;
  readonly published: Share;
  readonly meetingTypes: Share;
  readonly meetingDates: Share;
  readonly officials: ThemeCounts;
  readonly titles: Share;
  readonly targets: ThemeCounts;
  readonly operators: Share;
  readonly frameworks: ThemeCounts;
  readonly declared: Share;
  readonly components: Share;
}

interface Match<G, F> {
  readonly counts: ThemeCounts;
  readonly pairs: readonly (readonly [G, F])[];
  readonly missed: readonly G[];
  readonly wrong: readonly F[];
}

/** Each fact of the coding with the first of the record that is the same, none used twice. */
function match<G, F>(
  gold: readonly G[],
  found: readonly F[],
  isSame: (gold: G, found: F) => boolean,
): Match<G, F> {
  const left = [...found];
  const missed: G[] = [];
  const pairs: (readonly [G, F])[] = [];
  for (const one of gold) {
    const at = left.findIndex((other) => isSame(one, other));
    const [other] = at === -1 ? [] : left.splice(at, 1);
    if (other === undefined) missed.push(one);
    else pairs.push([one, other]);
  }
  const counts = { right: pairs.length, wrong: left.length, missed: missed.length };
  return { counts, pairs, missed, wrong: left };
}

function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, all: all.length };
}

const MULTIPLES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Value and unit with 万, 亿 … multiplied out: 30 万亩 is 300000 亩. */
function toBase(value: GoldTarget['value'], unit: string | null): string {
  const [, multiples = '', rest = ''] = /^([百千万亿]*)(.*)$/u.exec(unit ?? '') ?? [];
  const factor = Array.from(multiples).reduce(
    (product, sign) => product * (MULTIPLES[sign] ?? 1),
    1,
  );
  const numbers = [value].flat().map((number) => Number((number * factor).toPrecision(12)));
  return `${numbers.join('..')} ${rest.replace(/^[名位强]$/u, '位')}`;
}

type FoundTarget = StoryRecord['targets'][number];

const isSameTarget = (gold: GoldTarget, found: FoundTarget): boolean =>
  toBase(gold.value, gold.unit) === toBase(found.value, found.unit);

const bare = (label: string): string => label.replace(/[“”"‘’「」]/gu, '');

function isSameLabel(gold: string, found: string): boolean {
  const [one, other] = [bare(gold), bare(found)];
  return one.includes(other) || other.includes(one);
}

/** A title without 中共, the bare name of its place and 人民政府. */
function bareTitle(title: string, record: StoryRecord): string {
  const names = record.places.map(({ name }) => name.replace(/[县市区旗]$/u, ''));
  const place = ['中共', ...names].reduce((rest, name) => {
    return rest.startsWith(name) ? rest.slice(name.length) : rest;
  }, title);
  return place.replace(/^[县市区旗]?人民政府/u, '');
}

/** What both have, missed and wrong of one kind, to be read by a person. */
export interface FactDifferences {
  readonly counts: FactCounts;
  readonly lines: readonly string[];
}

function differences<G, F>(kind: string, { missed, wrong }: Match<G, F>): string[] {
  return [
    ...missed.map((fact) => `- ${kind} ${JSON.stringify(fact)}`),
    ...wrong.map((fact) => `+ ${kind} ${JSON.stringify(fact)}`),
  ];
}

const isOpenTarget = (gold: GoldFacts, target: FoundTarget): boolean =>
  gold.openTargets.some((open) => isSameTarget(open, target));

const isOpenFramework = (gold: GoldFacts, label: string): boolean =>
  gold.openFrameworks.some((open) => bare(label).includes(bare(open)));

function matchFrameworks(
  gold: GoldFacts,
  record: StoryRecord,
): Match<GoldFramework, StoryRecord['frameworks'][number]> {
  const found = record.frameworks.filter(({ label }) => !isOpenFramework(gold, label));
  return match(gold.frameworks, found, (one, other) => isSameLabel(one.label, other.label));
}

function matchTargets(gold: GoldFacts, record: StoryRecord): Match<GoldTarget, FoundTarget> {
  const own = record.targets.filter(
    (target) => target.scope === 'own' && !isOpenTarget(gold, target),
  );
  return match(gold.targets, own, isSameTarget);
}

/** The facts of the record against those of the coding. */
export function compareFacts(gold: GoldFacts, record: StoryRecord): FactDifferences {
  const places = match(gold.places, record.places, (one, other) => one.name === other.name);
  const officials = match(
    gold.officials,
    record.officials,
    (one, other) => one.name === other.name,
  );
  const targets = matchTargets(gold, record);
  const frameworks = matchFrameworks(gold, record);
  const meetings = gold.meetings.map((one, at) => [one, record.meetings[at]] as const);
  const provinces = gold.places.map(({ name, province }) => ({
    province,
    found: record.places.find((place) => place.name === name)?.province?.name,
  }));
  const isTitle = ([one, other]: (typeof officials.pairs)[number]): boolean =>
    bareTitle(one.title, record) === bareTitle(other.title, record);
  const isDate = ([one, other]: (typeof meetings)[number]): boolean =>
    one.start === (other?.start ?? null) && one.end === (other?.end ?? null);
  const isType = ([one, other]: (typeof meetings)[number]): boolean => one.type === other?.type;
  const isOperator = ([one, other]: (typeof targets.pairs)[number]): boolean =>
    one.operator === other.operator;
  const isDeclared = ([one, other]: (typeof frameworks.pairs)[number]): boolean =>
    one.declared === other.declared;
  const isFound = ([one, other]: (typeof frameworks.pairs)[number]): boolean =>
    one.found === other.components.length;
  const isPublished = gold.published === (record.published?.date ?? null);
  const counts: FactCounts = {
    places: places.counts,
    provinces: shareOf(provinces, ({ province, found }) => province === found),
    published: { right: Number(isPublished), all: 1 },
    meetingTypes: shareOf(meetings, isType),
    meetingDates: shareOf(meetings, isDate),
    officials: officials.counts,
    titles: shareOf(officials.pairs, isTitle),
    targets: targets.counts,
    operators: shareOf(targets.pairs, isOperator),
    frameworks: frameworks.counts,
    declared: shareOf(frameworks.pairs, isDeclared),
    components: shareOf(frameworks.pairs, isFound),
  };
  const pairs = [
    ...officials.pairs.filter((pair) => !isTitle(pair)),
    ...targets.pairs.filter((pair) => !isOperator(pair)),
    ...frameworks.pairs.filter((pair) => !isDeclared(pair) || !isFound(pair)),
    ...meetings.filter((pair) => !isType(pair) || !isDate(pair)),
    ...provinces.filter(({ province, found }) => province !== found),
    ...(isPublished ? [] : [[gold.published, record.published]]),
  ];
  return {
    counts,
    lines: [
      ...differences('place', places),
      ...differences('official', officials),
      ...differences('target', targets),
      ...differences('framework', frameworks),
      ...pairs.map((pair) => `~ ${JSON.stringify(pair)}`),
    ],
  };
}
