import type { TenseRule } from './tense-rule.ts';

/** A question that the speaker answers himself is procedural: 重点工作怎么抓? */
export const rhetoricalQuestion: TenseRule = ({ words }) =>
  /\?[”)]?$/u.test(words) ? 'procedural' : null;
