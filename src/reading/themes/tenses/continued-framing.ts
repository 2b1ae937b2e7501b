import type { TenseRule } from './tense-rule.ts';

/** 是…之年; 也是…之年: the later members of a framing keep the tense of the first. */
export const continuedFraming: TenseRule = ({ words, tenseInSentence }) =>
  tenseInSentence !== null && /^(?:更|也|又|还)?是/u.test(words) ? tenseInSentence : null;
