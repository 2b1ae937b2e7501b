import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const QUOTED = /“([^”\n]{2,10})”/gu;

/**
 * “三篇大文章”，改造“老字号”，开发“原字号”，培育“新字号”: as many quoted words in the rest of the sentence as the
 * label announces, all of one length that end alike.
 */
export const quotedOfOneTail: ComponentRule = ({ label, after }) => {
  if (label.kind !== 'count' || (label.declared ?? 0) < 3) return [];
  const words = matchesOf(after, QUOTED).map(([, word = '']) => word);
  const [first = ''] = words;
  const areAlike = words.every(
    (word) => word.length === first.length && word.slice(-1) === first.slice(-1),
  );
  return areAlike && words.length === label.declared ? words : [];
};
