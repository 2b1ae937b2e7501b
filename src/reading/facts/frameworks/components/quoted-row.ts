import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

/** “两个屏障”“两个基地”“一个桥头堡” stand beside each other; none lists the others. */
const NUMBERED = /^[一二两三四五六七八九十\d]/u;
const ROW = /(?:“[^”\n]{2,24}”[、和与]?){2,10}/gu;

/** “四个”总体战略，坚持“甲”“乙”“丙”“丁”: as many quoted phrases in a row as the label announces. */
export const quotedRow: ComponentRule = ({ label, after }) => {
  for (const [row] of matchesOf(after, ROW)) {
    const phrases = Array.from(row.matchAll(/“([^”\n]{2,24})”/gu), ([, phrase]) => phrase ?? '');
    const areSlogans = phrases.some((phrase) => NUMBERED.test(phrase));
    if (phrases.length === label.declared && !areSlogans) return phrases;
  }
  return [];
};
