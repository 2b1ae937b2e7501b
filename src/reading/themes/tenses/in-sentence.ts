import type { TenseRule } from './tense-rule.ts';

/** Parallel items of one sentence share its tense. */
export const inSentence: TenseRule = ({ tenseInSentence }) => tenseInSentence;
