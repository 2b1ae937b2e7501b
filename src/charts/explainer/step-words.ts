/** What a step of the explainer says, in either language. */
import type { Lang } from '../../tables/table.ts';
import type { ExplainerFacts } from './explainer-facts.ts';
import { stepWordsEn } from './step-words-en.ts';
import { stepWordsZh } from './step-words-zh.ts';

export const STEP_IDS = [
  'sentence',
  'texts',
  'map',
  'speakers',
  'themes',
  'numbers',
  'silence',
  'missing',
  'choice',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** Words of a paragraph; a term of the glossary is explained where it stands. */
type Inline = string | { readonly term: string; readonly words: string };

export interface StepWords {
  readonly title: string;
  readonly paragraphs: readonly (readonly Inline[])[];
  /** What a reader who can't see the figure needs to know of it. */
  readonly alt: string;
}

/** All steps for the facts; a step whose finding the facts don't hold is told as they are. */
export function stepWords(facts: ExplainerFacts, lang: Lang): Readonly<Record<StepId, StepWords>> {
  return lang === 'en' ? stepWordsEn(facts) : stepWordsZh(facts);
}
