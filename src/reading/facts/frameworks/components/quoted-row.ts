import type { ComponentRule } from '../site.ts';

const ROW = /(?:“[^”\n]{2,24}”[、和与]?){2,10}/gu;

/** “四个”总体战略，坚持“甲”“乙”“丙”“丁”: as many quoted phrases in a row as the label announces. */
export const quotedRow: ComponentRule = ({ label, after }) => {
  for (const [row] of after.matchAll(ROW)) {
    const phrases = Array.from(row.matchAll(/“([^”\n]{2,24})”/gu), ([, phrase]) => phrase ?? '');
    if (phrases.length === label.declared) return phrases;
  }
  return [];
};
