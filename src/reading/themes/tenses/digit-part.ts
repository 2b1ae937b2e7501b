import type { TenseRule } from './tense-rule.ts';

const PART =
  /^(?:第[一二三四五六七八九]个|[前后]一个)?“[\dN一二三四五六七八九]”[,:]?(?:则|就)?(?:是|即|为|指)/u;

/** What a digit of a slogan stands for is planned with it: “3”,是打好三场硬仗. */
export const digitPart: TenseRule = ({ words, sectionTense, tenseInSentence }) =>
  sectionTense !== 'review' && tenseInSentence !== 'review' && PART.test(words) ? 'plan' : null;
