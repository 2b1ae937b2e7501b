/**
 * A record by rules and a coding come in; the record as published goes out. What the coding
 * says replaces what the rules said, and every quote that it gives must stand in the source.
 */
import type { CodedQuote, Coding, UnitCoding } from './coding.ts';
import { findQuote } from './find-quote.ts';
import type { Problem } from './problem.ts';
import type { Span, StoryRecord, Unit } from './record.ts';
import type { RepairedText } from './text/repaired-text.ts';

/** Finds quotes in the source and keeps the problem of each that isn't there. */
class Evidence {
  readonly problems: Problem[] = [];
  readonly #source: RepairedText;
  readonly #file: string;

  constructor(source: RepairedText, file: string) {
    this.#source = source;
    this.#file = file;
  }

  report(ruleId: string, message: string, hint: string): void {
    this.problems.push({
      ruleId,
      severity: 'error',
      message: `The coding of ${this.#file} ${message}`,
      hint,
      span: null,
    });
  }

  span(at: CodedQuote): Span | null {
    const span = findQuote(this.#source, at);
    if (span === null) {
      this.report(
        'coding-quote',
        `quotes “${at.quote}” at ${at.start}, but other words stand there.`,
        'Copy the words from the repaired text and give the raw offset of the first.',
      );
    }
    return span;
  }

  /** The quotes that stand in the source, as spans. */
  spans(quotes: readonly CodedQuote[]): Span[] {
    return quotes.map((quote) => this.span(quote)).filter((span) => span !== null);
  }

  /** The facts whose quote stands in the source, each with its span. */
  facts<T extends { at: CodedQuote }>(items: readonly T[]): (Omit<T, 'at'> & { span: Span })[] {
    return items.flatMap(({ at, ...fact }) => {
      const span = this.span(at);
      return span === null ? [] : [{ ...fact, span }];
    });
  }
}

/** The items with their quotes as spans, without the steps of the inference, which the record doesn't hold. */
function shown<T extends { evidence: CodedQuote[]; reasoning?: unknown }>(
  items: readonly T[],
  evidence: Evidence,
): (Omit<T, 'evidence' | 'reasoning'> & { evidence: Span[] })[] {
  return items.map((item) => {
    const coded = { ...item, evidence: evidence.spans(item.evidence) };
    delete coded.reasoning;
    return coded;
  });
}

function codedFacts(coding: Coding, evidence: Evidence): Partial<StoryRecord> {
  const { title, genre } = coding;
  const published = evidence.facts(coding.published === undefined ? [] : [coding.published])[0];
  return {
    ...(title && { title: { text: title.text, basis: title.basis } }),
    ...(genre && { genre }),
    ...(published && { published }),
    ...(coding.places && { places: shown(coding.places, evidence) }),
    ...(coding.meetings && { meetings: shown(coding.meetings, evidence) }),
    ...(coding.officials && { officials: evidence.facts(coding.officials) }),
    ...(coding.frameworks && { frameworks: evidence.facts(coding.frameworks) }),
    ...(coding.targets && { targets: evidence.facts(coding.targets) }),
    ...(coding.aims && { aims: evidence.facts(coding.aims) }),
    ...(coding.milestones && { milestones: evidence.facts(coding.milestones) }),
    ...(coding.named && { named: evidence.facts(coding.named) }),
  };
}

function codedUnit(unit: Unit, coded: UnitCoding, codedBy: Coding['by']): Unit {
  const { section, tense, speaker, places, themes, flags } = coded;
  const note = coded.note?.en ?? null;
  return { ...unit, section, tense, speaker, places, themes, flags, cues: [], note, codedBy };
}

function applyUnits(record: StoryRecord, coding: Coding, evidence: Evidence): Unit[] {
  const codes = new Map(coding.units?.map((unit) => [unit.start, unit]));
  const places = new Set((coding.places ?? record.places).map(({ code }) => code));
  const units = record.units.map((unit): Unit => {
    const coded = codes.get(unit.span.start);
    if (coded === undefined || !unit.span.quote.startsWith(coded.begins)) return unit;
    codes.delete(coded.start);
    return codedUnit(unit, coded, coding.by);
  });
  for (const { start, begins } of codes.values()) {
    evidence.report(
      'coding-unit',
      `names a unit at ${start} that begins “${begins}”, but there is none.`,
      'Give the number after the hyphen in the id of the unit, and its first characters.',
    );
  }
  for (const place of new Set(coding.units?.flatMap((unit) => unit.places))) {
    if (places.has(place)) continue;
    evidence.report(
      'coding-place',
      `gives units the place ${place}, which is no place of the document.`,
      'Use the code of a place of the document, or add the place with its evidence.',
    );
  }
  return units;
}

function applyRedactions(record: StoryRecord, coding: Coding, evidence: Evidence) {
  const known = new Map(coding.redactions?.map(({ start, standsFor }) => [start, standsFor]));
  const redactions = record.redactions.map((redaction) => {
    const standsFor = known.get(redaction.span.start) ?? redaction.standsFor;
    known.delete(redaction.span.start);
    return { ...redaction, standsFor };
  });
  for (const start of known.keys()) {
    evidence.report(
      'coding-redaction',
      `explains a redaction at ${start}, but there is none.`,
      'Give the raw offset of the first mark of the redaction.',
    );
  }
  return redactions;
}

/** Doubts of the rules that a coding settles by giving the field. */
function isSettled({ ruleId }: Problem, coding: Coding): boolean {
  if (ruleId.startsWith('place-')) return coding.places !== undefined;
  if (ruleId.startsWith('meeting-')) return coding.meetings !== undefined;
  if (ruleId.startsWith('published-')) return coding.published !== undefined;
  return false;
}

/**
 * The record with the coding's decisions in place of those of the rules; `codedBy` of each unit
 * that the coding covers is the coding's, and doubts of the rules about a field that it gives are gone.
 * Problems are errors: quotes, units, redactions or
 * places that the document doesn't hold; facts with such a quote are left out.
 */
export function applyCoding(
  record: StoryRecord,
  source: RepairedText,
  coding: Coding,
): { record: StoryRecord; problems: Problem[] } {
  const evidence = new Evidence(source, coding.file);
  const facts = codedFacts(coding, evidence);
  const units = applyUnits(record, coding, evidence);
  const redactions = applyRedactions(record, coding, evidence);
  const problems = record.problems.filter((problem) => !isSettled(problem, coding));
  return {
    record: { ...record, ...facts, redactions, units, problems },
    problems: evidence.problems,
  };
}
