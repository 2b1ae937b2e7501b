import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const CLAUSE = /[^,，。;；:：\n]+/gu;
const ITEM = /[^,，、。;；:：\n]+/gu;
/** A label that ends its line lists in the next one: 怎么干：拿出“三股劲” / 要有闯劲、韧劲、巧劲。 */
const NEXT_SENTENCE = /^[”"]?\s*\n?([^。\n]{4,120})/u;

/** “五张王牌”，…打好航天牌，…打好旅游牌，…: as many clauses of the sentence end in the label's last word as it announces. */
export const sameTails: ComponentRule = ({ label, after, following }) => {
  const tail = /(\p{Script=Han})[”"]?$/u.exec(label.text)?.[1];
  if (label.kind !== 'count' || tail === undefined || (label.declared ?? 0) < 3) return [];
  const near = /^[”"]?\s*$/u.test(after) ? (NEXT_SENTENCE.exec(following)?.[1] ?? '') : after;
  for (const pattern of [CLAUSE, ITEM]) {
    const items = matchesOf(near, pattern).map(([item]) => item.trim());
    const found = items.filter((item) => item.endsWith(tail));
    if (found.length === label.declared) return found;
  }
  return [];
};
