import type { TenseRule } from './tense-rule.ts';
import { hasImperative, startsImperative } from './imperative.ts';

/** What a reporter tells without a cue is of the meeting, or of how things are. */
const ABOUT_MEETING = /会|讨论|交流|发言|研讨|参加|出席|主持|学习|观摩|调研/u;

/** 项目是经济发展的生命线: what says only what something is asks for nothing. */
const IS_EQUATION = /^[^,。;:“]{1,12}(?<!就|要|不|还|只|而|于|但)是[^,。;]{3,40}[,。;]/u;

/** Without a cue: the section's tense, what an official's verbs say, or the tense so far. */
export const fallback: TenseRule = ({
  words,
  content,
  isReporter,
  isSpeech,
  sectionTense,
  lastTense,
}) => {
  if (sectionTense !== null) return sectionTense;
  if (isSpeech) return startsImperative(words) ? 'plan' : (lastTense ?? 'situation');
  if (isReporter) return ABOUT_MEETING.test(words) ? 'procedural' : 'situation';
  if (hasImperative(words) || startsImperative(words)) return 'plan';
  return IS_EQUATION.test(content) ? 'situation' : (lastTense ?? 'plan');
};
