/**
 * Text to the county-level places that it is about, by what it says of itself: title, outlet,
 * organs, meetings, 我县. Places that it only compares with, visits or lists are left out.
 */
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Place, Span } from '../record.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { Outlet } from './find-outlet.ts';
import { countyOfCode, levelOf, type County } from './gazetteer.ts';
import { chooseCounties, type ChosenCounty } from './places/choose-counties.ts';
import { toEvidenceSpans } from './places/evidence-spans.ts';
import { gatherEvidence } from './places/gather-evidence.ts';
import { placesOfUnits } from './places/unit-places.ts';
import { titleUnitsOf } from './title-units.ts';

export interface FoundPlaces {
  readonly places: Place[];
  /** Codes of the places that each unit speaks for, parallel to the units. */
  readonly unitPlaces: string[][];
  readonly problems: Problem[];
}

/** The places of the document; none when no county-level place is its subject or it hides which. */
export function findPlaces(reading: Reading, outlet: Outlet): FoundPlaces {
  const titleUnits = new Set(titleUnitsOf(reading));
  const evidence = gatherEvidence(reading, outlet, titleUnits);
  const chosen = chooseCounties(reading.source.text, evidence);
  const found = chosen.map((one) => toPlace(reading, one));
  const places = found.map(({ place }) => place);
  const named = chosen.flatMap(({ code, evidence: { mentions } }) =>
    code === null ? [] : [{ code, names: [...new Set(mentions.map(({ name }) => name))] }],
  );
  return {
    places,
    unitPlaces: placesOfUnits(reading, named),
    problems: places.length === 0 ? [MISSING] : found.flatMap(({ problem }) => problem ?? []),
  };
}

const MISSING: Problem = {
  ruleId: 'place-missing',
  severity: 'warning',
  message: 'No county-level place could be named as the subject of the text.',
  hint: 'If you know the place, give it with its evidence in the coding file.',
  span: null,
};

function toPlace(
  reading: Reading,
  chosen: ChosenCounty,
): { place: Place; problem: Problem | null } {
  const spans = toEvidenceSpans(reading, chosen.evidence);
  const former = chosen.evidence.mentions.find(({ form }) => form === 'former');
  const county = chosen.code === null ? null : countyOfCode(chosen.code);
  const namesake = countyOfCode(chosen.evidence.code);
  const name = former?.name ?? chosen.name;
  const place: Place = {
    code: county?.code ?? null,
    name,
    nameEn: namesake?.nameEn ?? name,
    level: levelOf(name),
    prefecture: county?.prefecture ?? null,
    province: county?.province ?? null,
    basis: 'stated',
    evidence: spans,
  };
  if (county === null) return { place, problem: ambiguous(name, spans[0]) };
  return { place, problem: former === undefined ? null : renamed(reading, name, county, former) };
}

function ambiguous(name: string, span: Span | undefined): Problem {
  return {
    ruleId: 'place-ambiguous',
    severity: 'warning',
    message: `${name} is the name of several divisions, and the text does not say which one it means.`,
    hint: 'Give the right code in the coding file.',
    span: span ?? null,
  };
}

function renamed(
  reading: Reading,
  name: string,
  county: County,
  { start, end }: { start: number; end: number },
): Problem {
  return {
    ruleId: 'place-renamed',
    severity: 'warning',
    message: `${name} is a former name; its code is that of its successor ${county.name}, ${county.code}.`,
    hint: 'Check that the successor is the right one.',
    span: spanOf(reading.source, start, end),
  };
}
