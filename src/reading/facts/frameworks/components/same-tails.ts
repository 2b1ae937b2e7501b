import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const CLAUSE = /[^,，。;；:：\n]+/gu;

/** “五张王牌”，…打好航天牌，…打好旅游牌，…: as many clauses of the sentence end in the label's last word as it announces. */
export const sameTails: ComponentRule = ({ label, after }) => {
  const tail = /(\p{Script=Han})[”"]?$/u.exec(label.text)?.[1];
  if (label.kind !== 'count' || tail === undefined || (label.declared ?? 0) < 3) return [];
  const found = Array.from(matchesOf(after, CLAUSE), ([clause]) => clause.trim()).filter((clause) =>
    clause.endsWith(tail),
  );
  return found.length === label.declared ? found : [];
};
