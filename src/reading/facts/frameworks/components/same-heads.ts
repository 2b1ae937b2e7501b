import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const PART = /[^。；;\n]+/gu;
const BETWEEN = /^[”"』」]?(?:的?\p{Script=Han}{0,6})?[，,]?[^，,。；;：:]{0,20}[。：:；;]/u;
const LONGEST_ITEM = 40;

/**
 * “五个抓手”。抓文旅，…；抓能源，…: as many sentences or parts in a row that begin with the same
 * word as the label announces; between them each may go on in sentences of its own when each begins
 * a line.
 */
export const sameHeads: ComponentRule = ({ label, following }) => {
  const declared = label.declared ?? 0;
  const opening = BETWEEN.exec(following)?.[0];
  if (label.kind !== 'count' || declared < 3 || opening === undefined) return [];
  const rest = following.slice(opening.length);
  for (const parts of [matchesOf(rest, PART).map(([part]) => part), rest.split('\n')]) {
    const heads = runOfSameHeads(parts.map((part) => part.trim()).filter((part) => part !== ''));
    if (heads.length === declared) return heads;
  }
  return [];
};

/** The items of the first run that begin alike: with the same two characters, or one verb of one. */
function runOfSameHeads(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const length = /^[抓打建聚强促保稳优扩做推转提]/u.test(first) ? 1 : 2;
  const end = parts.findIndex((part) => part.slice(0, length) !== first.slice(0, length));
  const run = end < 0 ? parts : parts.slice(0, end);
  return run.map((part) => (/^[^,，:：]*/u.exec(part)?.[0] ?? part).slice(0, LONGEST_ITEM));
}
