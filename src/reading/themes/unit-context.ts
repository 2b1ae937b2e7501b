import type { Unit } from '../record.ts';
import type { PlanYear } from './plan-year.ts';
import type { Attribution } from './speakers/attribution.ts';

export type Tense = NonNullable<Unit['tense']>;

/** What the rules know of a unit of the body. */
export interface UnitContext {
  /** As {@link unitWords} gives them. */
  readonly words: string;
  /** Where the words for "shall" stand in them, in order. */
  readonly modals: readonly number[];
  /** Where the first of them stands that asks for more than seeing what is; -1 when none does. */
  readonly directiveAt: number;
  /** The words after the attribution, or all of them. */
  readonly content: string;
  readonly attribution: Attribution | null;
  /** Whether the reporter speaks: nobody is quoted in the unit or before it. */
  readonly isReporter: boolean;
  readonly isSpeech: boolean;
  readonly years: PlanYear;
  /** The tense of the section that the unit stands in, as its heading tells; null when it doesn't. */
  readonly sectionTense: Tense | null;
  /** The words of the last unit of the same sentence. */
  readonly sentenceEnd: string;
  /** The tense of the unit before it in the same sentence, null for a sentence's first unit. */
  readonly tenseInSentence: Tense | null;
  /** The tense of the last unit of the same speaker under the same heading, null when there is none. */
  readonly lastTense: Tense | null;
  /** Whether it tells what a level above the document's own has said or decided. */
  readonly isOfUpper: boolean;
}
