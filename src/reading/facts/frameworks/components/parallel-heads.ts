import type { ComponentRule } from '../site.ts';

const SENTENCE = /[^。;；\n]+/gu;
const LONGEST_ITEM = 40;

/** “四个坚持”。坚持甲，…。坚持乙，…。: sentences that begin with the label's noun. */
export const parallelHeads: ComponentRule = ({ label, following }) => {
  const noun = /([\p{Script=Han}]{2})[”"]?$/u.exec(label.text)?.[1];
  if (label.kind !== 'count' || noun === undefined) return [];
  const found: string[] = [];
  for (const [sentence] of following.matchAll(SENTENCE)) {
    const words = sentence
      .trim()
      .replace(/^[:：,，”]+/u, '')
      .replace(/^要/u, '');
    if (words.startsWith(noun))
      found.push((/^[^,，:：]*/u.exec(words)?.[0] ?? words).slice(0, LONGEST_ITEM));
    else if (found.length > 0) break;
  }
  return found.length > 1 ? found.slice(0, label.declared ?? found.length) : [];
};
