import type { TenseRule } from './tense-rule.ts';

const CREDIT =
  /(?:成绩|成果|成效|成就|态势|局面|变化|荣誉)[^。;]{0,30}(?:离不开|根本在于|关键在于|得益于|源于|归功于|凝聚着|凝聚了|饱含着|是靠|靠的是|是[^。;]{0,60}(?:结果|成果|干出来|拼出来|奋斗出来|凝聚))|来之不易|对[^,。;]{0,16}(?:给予|表示)了?(?:充分)?肯定|(?:充分肯定|高度评价|肯定)(?:了)?[^。;]{0,40}(?:成绩|工作|成效|做法)/u;

/** Credit for results is review. */
export const credit: TenseRule = ({ words }) => (CREDIT.test(words) ? 'review' : null);
