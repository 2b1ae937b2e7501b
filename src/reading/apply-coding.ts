/**
 * A record by rules and a coding come in; the record as published goes out. What the coding
 * says replaces what the rules said, and every quote that it gives must stand in the source.
 */
import { CodingEvidence, nearest, type CodingProblem } from './coding-evidence.ts';
import type { Coding, UnitCoding } from './coding.ts';
import { givePlace } from './give-place.ts';
import type { Problem } from './problem.ts';
import type { StoryRecord, Unit } from './record.ts';
import type { RepairedText } from './text/repaired-text.ts';

function codedFacts(coding: Coding, evidence: CodingEvidence): Partial<StoryRecord> {
  const { title, genre } = coding;
  const published = coding.published && publishedOf(coding.published, evidence);
  return {
    ...(title && { title: { text: title.text, basis: title.basis } }),
    ...(genre && { genre }),
    ...(published && { published }),
    ...(coding.places && { places: evidence.shown(coding.places, ['places']) }),
    ...(coding.meetings && { meetings: evidence.shown(coding.meetings, ['meetings']) }),
    ...(coding.officials && { officials: evidence.facts(coding.officials, ['officials']) }),
    ...(coding.frameworks && { frameworks: evidence.facts(coding.frameworks, ['frameworks']) }),
    ...(coding.targets && { targets: evidence.facts(coding.targets, ['targets']) }),
    ...(coding.aims && { aims: evidence.facts(coding.aims, ['aims']) }),
    ...(coding.milestones && { milestones: evidence.facts(coding.milestones, ['milestones']) }),
    ...(coding.named && { named: evidence.facts(coding.named, ['named']) }),
  };
}

function codedUnit(unit: Unit, coded: UnitCoding, codedBy: Coding['by']): Unit {
  const { section, tense, speaker, places, themes, flags } = coded;
  const note = coded.note?.en ?? null;
  return { ...unit, section, tense, speaker, places, themes, flags, cues: [], note, codedBy };
}

/** Reports each unit of the coding that is none of the document, or is coded a second time. */
function applyUnits(record: StoryRecord, coding: Coding, evidence: CodingEvidence): Unit[] {
  const units = new Map(record.units.map((unit) => [unit.span.start, unit]));
  const seen = new Set<number>();
  coding.units?.forEach((coded, index) => {
    const { start, begins } = coded;
    const unit = units.get(start);
    if (unit?.span.quote.startsWith(begins) !== true) reportUnit(index, coded, record, evidence);
    else if (seen.has(start)) {
      evidence.report(
        ['units', index, 'start'],
        'coding-unit-twice',
        `codes the unit at ${start} twice.`,
        'Keep one of the two entries.',
      );
    } else units.set(start, codedUnit(unit, coded, coding.by));
    seen.add(start);
  });
  return [...units.values()];
}

function reportUnit(
  index: number,
  { start, begins }: UnitCoding,
  record: StoryRecord,
  evidence: CodingEvidence,
): void {
  const alike = record.units.filter(({ span }) => span.quote.startsWith(begins));
  const there = nearest(
    alike.map(({ span }) => span.start),
    start,
  );
  evidence.report(
    ['units', index, 'start'],
    'coding-unit',
    `names a unit at ${start} that begins “${begins}”, but there is none.`,
    there === null
      ? 'Copy start and begins from a draft that npm run desk writes, or remove the entry.'
      : `The unit that begins so is at ${there}: write start: ${there}.`,
  );
}

function reportPlaces(record: StoryRecord, coding: Coding, evidence: CodingEvidence): void {
  const places = new Set((coding.places ?? record.places).map(({ code }) => code));
  coding.units?.forEach((unit, index) => {
    unit.places.forEach((place, position) => {
      if (places.has(place)) return;
      places.add(place);
      evidence.report(
        ['units', index, 'places', position],
        'coding-place',
        `gives units the place ${place}, which is no place of the document.`,
        'Use the code of a place of the document, or add the place with its evidence under places.',
      );
    });
  });
}

/** Of several places that only the coding names, units must say which they speak for. */
function reportIdlePlaces({ places, units }: StoryRecord, evidence: CodingEvidence): void {
  if (places.length < 2 || units.some((unit) => unit.places.length > 0)) return;
  evidence.report(
    ['places'],
    'coding-place-idle',
    'names several places and gives none of them to a unit.',
    'Write the codes into places of the units that speak for them.',
  );
}

function applyRedactions(record: StoryRecord, coding: Coding, evidence: CodingEvidence) {
  const standsFor = new Map(coding.redactions?.map((coded) => [coded.start, coded.standsFor]));
  const starts = new Set(record.redactions.map(({ span }) => span.start));
  coding.redactions?.forEach(({ start }, index) => {
    if (starts.has(start)) return;
    const there = nearest([...starts], start);
    evidence.report(
      ['redactions', index],
      'coding-redaction',
      `explains a redaction at ${start}, but there is none.`,
      there === null ? 'Remove the entry.' : `The nearest is at ${there}: write start: ${there}.`,
    );
  });
  return record.redactions.map((redaction) => ({
    ...redaction,
    standsFor: standsFor.get(redaction.span.start) ?? redaction.standsFor,
  }));
}

/** Doubts of the rules that a coding settles by giving the field. */
function isSettled({ ruleId }: Problem, coding: Coding): boolean {
  if (ruleId.startsWith('place-')) return coding.places !== undefined;
  if (ruleId.startsWith('meeting-')) return coding.meetings !== undefined;
  if (ruleId.startsWith('published-')) return coding.published !== undefined;
  return false;
}

function publishedOf(
  published: NonNullable<Coding['published']>,
  evidence: CodingEvidence,
): StoryRecord['published'] {
  const { at, ...day } = published;
  const span = evidence.span(at, ['published', 'at']);
  return span && { ...day, span };
}

/**
 * The record with the coding's decisions in place of those of the rules; `codedBy` of each unit
 * that the coding covers is the coding's, and doubts of the rules about a field that it gives are
 * gone. Where the rules knew no place and the coding names one, see `givePlace`. Problems are errors,
 * each with the entry of the coding at fault: quotes, units, redactions or places that the document
 * doesn't hold, units coded twice; facts with such a quote are left out.
 */
export function applyCoding(
  record: StoryRecord,
  source: RepairedText,
  coding: Coding,
): { record: StoryRecord; problems: CodingProblem[] } {
  const evidence = new CodingEvidence(source, coding.file);
  const facts = codedFacts(coding, evidence);
  const units = applyUnits(record, coding, evidence);
  reportPlaces(record, coding, evidence);
  const redactions = applyRedactions(record, coding, evidence);
  const problems = record.problems.filter((problem) => !isSettled(problem, coding));
  const coded = { ...record, ...facts, redactions, units, problems };
  const isNew = record.places.length === 0;
  if (isNew) reportIdlePlaces(coded, evidence);
  const [place, ...others] = coded.places;
  const isAlone = isNew && place !== undefined && others.length === 0;
  return { record: isAlone ? givePlace(coded, place) : coded, problems: evidence.problems };
}
