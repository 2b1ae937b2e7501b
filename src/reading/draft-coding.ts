import type { CodedQuote, Coding, UnitCoding } from './coding.ts';
import type { Span, StoryRecord, Unit } from './record.ts';

/** So many characters of a unit show an editor which it is. */
const LONGEST_BEGINNING = 60;

const toQuote = ({ start, quote }: Span): CodedQuote => ({ start, quote });

/** The facts, each with its quote in place of its span. */
function located<T extends { span: Span }>(
  facts: readonly T[],
): (Omit<T, 'span'> & { at: CodedQuote })[] {
  return facts.map(({ span, ...fact }) => ({ ...fact, at: toQuote(span) }));
}

function shown<T extends { evidence: readonly Span[] }>(
  facts: readonly T[],
): (Omit<T, 'evidence'> & { evidence: CodedQuote[] })[] {
  return facts.map(({ evidence, ...fact }) => ({ ...fact, evidence: evidence.map(toQuote) }));
}

function toUnitCoding(unit: Unit): UnitCoding[] {
  const { span, section, tense, speaker, places, themes, flags } = unit;
  const begins = Array.from(span.quote).slice(0, LONGEST_BEGINNING).join('').trimEnd();
  // A unit of nothing but white space, or of markup that was taken away, has nothing to code.
  if (begins === '') return [];
  return [{ start: span.start, begins, section, tense, speaker, places, themes, flags }];
}

/**
 * The coding that says of a document what the rules said, for an editor to correct: applied
 * unchanged it gives the facts of `record`. Title, outlet, aims, milestones and named things are
 * left to the rules.
 */
export function draftCoding(record: StoryRecord): Coding {
  return {
    sha256: record.sha256,
    file: record.file,
    by: 'person',
    sourceUrl: null,
    sourceNote: null,
    genre: record.genre,
    ...(record.published && { published: located([record.published])[0] }),
    places: shown(record.places),
    meetings: shown(record.meetings),
    officials: located(record.officials),
    targets: located(record.targets),
    frameworks: located(record.frameworks),
    redactions: record.redactions.map(({ span, standsFor }) => ({ start: span.start, standsFor })),
    units: record.units.flatMap(toUnitCoding),
  };
}
