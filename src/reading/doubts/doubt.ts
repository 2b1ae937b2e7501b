import type { Span } from '../record.ts';

/**
 * How doubtful each kind of finding is, from 0 to 100, before {@link Doubt.score} weighs the single
 * case: first what decides where and when, then what the charts count, then what a glance confirms.
 */
export const DOUBT_WEIGHTS = {
  /** The document stands on no map and in no column. */
  'place-missing': 100,
  'place-ambiguous': 95,
  'meeting-missing': 90,
  'characters-lost': 85,
  'meeting-date-missing': 80,
  'place-inferred': 75,
  'meeting-year-inferred': 70,
  gap: 65,
  'place-renamed': 60,
  'published-missing': 60,
  /** A plan with a quantity of which no target was made. */
  'number-without-target': 55,
  /** A slogan of which more or fewer items were found than it announces. */
  'framework-count': 50,
  target: 45,
  /** No rule of tense saw a cue. It decides whether a unit counts as a plan. */
  'tense-fallback': 40,
  'plan-without-theme': 35,
  'theme-of-one-weak-cue': 30,
  'many-themes': 25,
  'speaker-missing': 20,
  official: 15,
  meeting: 10,
  place: 10,
  /** A problem of a kind that is not listed here. */
  other: 50,
} as const;

export type DoubtKind = keyof typeof DOUBT_WEIGHTS;

type CodingField =
  'places' | 'meetings' | 'published' | 'targets' | 'frameworks' | 'officials' | 'units';

/** The field of the coding file that settles each kind; null where none does. */
export const DOUBT_FIELDS: Readonly<Record<DoubtKind, CodingField | null>> = {
  'place-missing': 'places',
  'place-ambiguous': 'places',
  'meeting-missing': 'meetings',
  'characters-lost': null,
  'meeting-date-missing': 'meetings',
  'place-inferred': 'places',
  'meeting-year-inferred': 'meetings',
  gap: null,
  'place-renamed': 'places',
  'published-missing': 'published',
  'number-without-target': 'targets',
  'framework-count': 'frameworks',
  target: 'targets',
  'tense-fallback': 'units',
  'plan-without-theme': 'units',
  'theme-of-one-weak-cue': 'units',
  'many-themes': 'units',
  'speaker-missing': 'units',
  official: 'officials',
  meeting: 'meetings',
  place: 'places',
  other: null,
};

/** Something in a record that an editor should look at. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The kind's weight, up to 4 more for a case more doubtful than others of its kind. */
  readonly score: number;
  /** The rule that fired, or the words that it went by. */
  readonly rule: string;
  /** What was read, as one line. */
  readonly found: string;
  /** What to change in the coding file when it is wrong. */
  readonly settle: string;
  /** Null when the whole document is meant. */
  readonly span: Span | null;
}

/** A doubt with its kind's weight, `more` (0 to 4) added. */
export function toDoubt(
  kind: DoubtKind,
  doubt: Omit<Doubt, 'kind' | 'score'>,
  more: 0 | 1 | 2 | 3 | 4 = 0,
): Doubt {
  return { kind, score: DOUBT_WEIGHTS[kind] + more, ...doubt };
}
