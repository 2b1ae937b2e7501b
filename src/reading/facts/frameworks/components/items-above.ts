import type { ComponentRule } from '../site.ts';
import { splitItems, splitOutside } from '../split-list.ts';
import { withoutLead } from './before-label.ts';

/** 这|“三忧”, 仍是制约发展的|三个“卡点”: words that take up the clause before. */
const POINTS_BACK =
  /^(?:这|这些|以上|上述|(?:仍|仍然|依然|还|都|就|正|均|既|已)?(?:是|成为|构成|形成|汇成|组成|凝成))/u;
/** What a label counts, without its number and classifier: 五|比, 三个|“卡点”. */
const COUNTED =
  /^[“"]?[二两三四五六七八九十\d]+(?:大|个|项|条|点|件|道|种|本|张|把|座|块|笔|类|场|篇|股)?[“"]?(\p{Script=Han}+)/u;

/**
 * 体量之忧、产业之忧、创新之忧，这|“三忧”: the list of the clause before, taken up by a word that points back or by
 * items that hold the label's word (要比学习、比担当、比实绩，在|“三比”擂台上).
 */
export const itemsAbove: ComponentRule = ({ label, before, sentenceBefore }) => {
  const declared = label.declared ?? 0;
  if (label.kind !== 'count' || declared < 2) return [];
  const above = sentenceBefore.slice(0, sentenceBefore.length - before.length);
  const word = COUNTED.exec(label.text)?.[1];
  const isTakenUp =
    POINTS_BACK.test(before.trim()) ||
    (before.trim() === '' && declared > 2 && label.text.includes('大'));
  if (!isTakenUp && (word === undefined || above.split(word).length <= declared)) return [];
  const clauses = splitOutside(above, ',，;；:：');
  return (
    [listOf(clauses.at(-1) ?? '', declared), clauses.slice(-declared)].find(
      (items, index) =>
        items.length === declared && ((isTakenUp && index === 0) || areAllOf(items, word)),
    ) ?? []
  );
};

function listOf(clause: string, wanted: number): string[] {
  const [first, ...others] = splitItems(clause, wanted) ?? [];
  return first === undefined ? [] : [withoutLead(first, others), ...others];
}

/** Whether all items hold the label's word. */
function areAllOf(items: readonly string[], word: string | undefined): boolean {
  return word !== undefined && items.every((item) => item.includes(word));
}
