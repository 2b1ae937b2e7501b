import { PREFECTURES, countyOfCode } from '../gazetteer.ts';
import type { CountyEvidence, Evidence } from './gather-evidence.ts';
import { resolveNamesakes } from './resolve-namesakes.ts';
import { countSelfReferences, markOf, ownLevel, type LevelMark } from './self-references.ts';
import { weigh, type Weight } from './weigh-evidence.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** Divisions of one whole name; more than one code when namesakes could not be told apart. */
export interface ChosenCounty {
  readonly name: string;
  /** Null when undecided. */
  readonly code: string | null;
  readonly evidence: CountyEvidence;
}

interface Candidate {
  readonly name: string;
  readonly mark: LevelMark | null;
  readonly codes: readonly string[];
  readonly evidence: CountyEvidence;
  readonly weight: Weight;
}

/** A document about one place says so at least once strongly or several times plainly. */
const LEAST_SCORE = 3;
/** A county that convenes, and is named in full as well, is the subject of anybody's text. */
const CONVENES_SURELY = 9;
/** A prefecture's convening or title weighs as much as a county's organ and plain mention. */
const ACTIVE_UPPER = 4;
/** So many redactions that a named county is hardly the one redacted. */
const REDACTED = /\*{2,}|[×Ｘ]{2,}|[Xx]{2,3}(?=[县市区委])|某(?=[县市区])/gu;
const MANY_REDACTIONS = 3;

/** A prefecture has counties: 各县（市、区）. */
const OF_COUNTIES = /县[（(]市[、,，]?区?[）)]|县市区|各县区|各区县|各县、/u;

/** The divisions that the document is about: none, one, or those of a digest. */
export function chooseCounties(text: string, evidence: Evidence): ChosenCounty[] {
  const counts = countSelfReferences(text);
  const level = ownLevel(counts);
  const isRedacted = matchesOf(text, REDACTED).length >= MANY_REDACTIONS;
  const all = toCandidates(evidence);
  const candidates = all.filter((candidate) => isSubject(candidate, isRedacted));
  const digest = candidates.filter(({ weight }) => weight.convenes + weight.leads > 0);
  const fitting = candidates.filter((candidate) => fitsLevel(candidate, level, counts));
  const main = fitting[0] ?? (isRedacted ? undefined : onlyOneNamed(all, level));
  if (main === undefined || isPrefectures(main, level, evidence, text)) {
    return digest.length > 1 ? inOrder(digest).map((one) => toChosen(one, evidence)) : [];
  }
  const others = main.weight.convenes + main.weight.leads > 0 ? digest : [];
  const chosen = [main, ...others.filter((other) => isAlsoSubject(other, main))];
  return inOrder(chosen).map((one) => toChosen(one, evidence));
}

/** Places of a digest in the order in which it first names them. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const first = ({ evidence }: Candidate) => evidence.mentions[0]?.start ?? 0;
  return [...candidates].sort((a, b) => first(a) - first(b));
}

function toCandidates({ counties }: Evidence): Candidate[] {
  const byName = new Map<string, string[]>();
  for (const code of counties.keys()) {
    const name = countyOfCode(code)?.name ?? '';
    byName.set(name, [...(byName.get(name) ?? []), code]);
  }
  return Array.from(byName, ([name, codes]) => toCandidate(name, codes, counties)).sort(
    (a, b) => b.weight.score - a.weight.score,
  );
}

function toCandidate(
  name: string,
  codes: readonly string[],
  counties: Evidence['counties'],
): Candidate {
  const [evidence] = codes
    .flatMap((code) => counties.get(code) ?? [])
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (evidence === undefined) throw new Error(`No evidence was gathered for ${name}.`);
  const formerName = evidence.mentions.find(({ form }) => form === 'former')?.name;
  return { name, mark: markOf(formerName ?? name), codes, evidence, weight: weigh(evidence) };
}

function isSubject({ weight }: Candidate, isRedacted: boolean): boolean {
  if (weight.score < LEAST_SCORE) return false;
  return weight.isStrong || (weight.isEnough && !isRedacted);
}

/** A county is the subject of a county's text; of another level's only when that speaks of counties too. */
function fitsLevel(
  { mark, weight }: Candidate,
  level: LevelMark | null,
  counts: Readonly<Record<LevelMark, number>>,
): boolean {
  if (level === null || mark === null || mark === level) return true;
  if (weight.convenes > 0 && weight.score >= CONVENES_SURELY) return true;
  return weight.isStrong && counts[mark] > 0 && counts[level] <= counts[mark] * 2;
}

/** A prefecture-level city calls itself 市 as well; its own text names it more than its counties. */
function isPrefectures(
  { weight, mark }: Candidate,
  level: LevelMark | null,
  { uppers, activeUppers }: Evidence,
  text: string,
): boolean {
  if (level !== '市' || mark !== '市') return false;
  if (!weight.isStrong && OF_COUNTIES.test(text)) return true;
  const scores = PREFECTURES.map(
    ({ code }) => (activeUppers.get(code) ?? 0) * ACTIVE_UPPER + (uppers.get(code) ?? 0),
  );
  return Math.max(...scores) > weight.score;
}

/** A second place convenes a meeting of its own and is no part or upper level of the first. */
function isAlsoSubject(other: Candidate, main: Candidate): boolean {
  return other.name !== main.name && !main.codes.some((code) => other.codes.includes(code));
}

/** The one place of its level that the text names, when nothing says more: 谱写通山新篇章. */
function onlyOneNamed(
  candidates: readonly Candidate[],
  level: LevelMark | null,
): Candidate | undefined {
  const named = candidates.filter(({ mark, weight }) => weight.isNamed && mark === level);
  return named.length === 1 ? named[0] : undefined;
}

function toChosen({ name, codes, evidence }: Candidate, all: Evidence): ChosenCounty {
  return { name, code: resolveNamesakes(codes, all), evidence };
}
