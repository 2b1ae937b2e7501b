import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const PART = /[^。；;\n]+/gu;
/** The rest of the label's own sentence or clause. */
const OPENING = /^[^。：:\n]{0,24}[。：:]/u;
const HEAD = /^[^,，:：]*/u;
/** A frame opens with a word of place or of means, and ends in the words shared. */
const FRAME = /^[在从由以用靠向]/u;
const TAIL = 2;

/**
 * 六个方面下功夫。在板块协同上下功夫，…；在项目建设上下功夫，…: as many parts in a row as the label
 * announces whose heads open with the same preposition and end alike.
 */
export const framedHeads: ComponentRule = ({ label, following }) => {
  const declared = label.declared ?? 0;
  const opening = OPENING.exec(following)?.[0];
  if (label.kind !== 'count' || declared < 3 || opening === undefined) return [];
  const parts = matchesOf(following.slice(opening.length), PART).map(([part]) => part.trim());
  const split = parts.filter((part) => part !== '').map((part) => HEAD.exec(part)?.[0] ?? part);
  const clauses = (parts[0] ?? '').split(/[,，、]/u);
  return [split, clauses].map(runOfFrames).find(({ length }) => length === declared) ?? [];
};

function runOfFrames(heads: readonly string[]): string[] {
  const [first = ''] = heads;
  if (!FRAME.test(first)) return [];
  const end = heads.findIndex(
    (head) => !head.startsWith(first.charAt(0)) || !head.endsWith(first.slice(-TAIL)),
  );
  return end < 0 ? [...heads] : heads.slice(0, end);
}
