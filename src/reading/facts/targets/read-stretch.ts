import type { Place, Target } from '../../record.ts';
import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { Claim } from './claim.ts';
import { type ClauseTime, clauseTime } from './clause-time.ts';
import type { Course } from './course.ts';
import { clauseDeadline } from './deadline.ts';
import { type Carried, findAmounts } from './find-amounts.ts';
import { findMultiples, mayMultiply } from './find-multiples.ts';
import { findQuantities } from './find-quantities.ts';
import { findRanks, mayRank } from './find-ranks.ts';
import type { Outlook } from './outlook.ts';
import { clauseScope, isBelowCity } from './scope.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import type { Stretch } from './stretch.ts';

/** A target as read from a stretch; the offsets of its claim are the stretch's. */
export interface FoundTarget extends Pick<Target, 'deadline' | 'scope' | 'kind'> {
  readonly claim: Claim;
  readonly stretch: Stretch;
}

/** A unit that the coder took for no plan holds a target only where a clause announces one. */
const ANNOUNCES =
  /明年|来年|预期目标|预期指标|努力目标|奋斗目标|总体目标|主要目标|力争|确保|到20\d\d年|年底前|未来[一三五\d]|[一三五\d]年内|目标[,，]?即/u;
/** What runs on longer without a comma is no prose. */
const LONGEST_CLAUSE = 1000;
const FORECAST = /预计|有望|可望|预测|将达到?|可达到?|可实现|完全可以/u;

/** Whether a stretch may hold a target: it goes on with a promise, or announces one. */
export function mayHoldTarget({ text }: Stretch, { isFuture }: Course): boolean {
  return isFuture || ANNOUNCES.test(text);
}

const holdsNumber = ({ text, quantities }: Clause): boolean =>
  quantities.length > 0 || mayRank(text) || mayMultiply(text);

/**
 * The targets of a stretch, clause by clause, and the course after it. Where nothing goes on from the
 * stretch (`isLast`) it is read up to its last number, and the course is that after it.
 */
export function readStretch(
  stretch: Stretch,
  coded: CodedUnit,
  place: Place | null,
  before: Course,
  outlook: Outlook,
  isLast: boolean,
): { readonly found: FoundTarget[]; readonly course: Course } {
  const found: FoundTarget[] = [];
  const mayPromise = before.isFuture;
  const hasCityAbove = place === null ? outlook.isOfCounty : isBelowCity(place, '');
  let course = before;
  const clauses = splitClauses(stretch.text, findQuantities(stretch.text));
  const end = isLast ? clauses.findLastIndex(holdsNumber) + 1 : clauses.length;
  for (const clause of clauses.slice(0, end)) {
    const time = clauseTime(clause.text, outlook.latestYear, outlook.isThisYearPast);
    course = steer(course, clause.text, time, mayPromise, hasCityAbove, outlook);
    if (!course.isFuture || time === 'past in passing' || course.scope === 'elsewhere') continue;
    if (clause.text.length > LONGEST_CLAUSE) continue;
    const { claims, carried } = claimsIn(clause, course.carried);
    course = { ...course, carried };
    if (claims.length === 0) continue;
    const { deadline } = course;
    const scope = coded.flags.includes('upper') || course.scope === 'upper' ? 'upper' : 'own';
    const isForecast = coded.flags.includes('forecast') || FORECAST.test(clause.text);
    const kind = isForecast ? 'forecast' : 'promise';
    for (const claim of claims) found.push({ claim, stretch, deadline, scope, kind });
  }
  return { found, course };
}

/** What a clause changes of time, deadline and scope. */
function steer(
  course: Course,
  clause: string,
  time: ClauseTime,
  mayPromise: boolean,
  hasCityAbove: boolean,
  { planYear, isThisYearPast }: Outlook,
): Course {
  const isPromise = time === 'future' && (mayPromise || ANNOUNCES.test(clause));
  return {
    ...course,
    isFuture: time === null || time === 'past in passing' ? course.isFuture : isPromise,
    deadline: clauseDeadline(clause, planYear, isThisYearPast) ?? course.deadline,
    scope: clauseScope(clause, hasCityAbove) ?? course.scope,
  };
}

/** The rules in order; what one has read, the next leaves alone. */
function claimsIn(clause: Clause, before: Carried): { claims: Claim[]; carried: Carried } {
  const special = [...findRanks(clause), ...findMultiples(clause)];
  const { claims, carried } = findAmounts(clause, before, special);
  return {
    claims: [...special, ...claims].sort((one, other) => one.start - other.start),
    carried,
  };
}
