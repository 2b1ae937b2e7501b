import type { ComponentRule, LabelSite } from '../site.ts';

/** Between a label and an enumeration in a later sentence its own sentence ends soon. */
const SOON = /^[^,，。]{0,24}(?:[,，][^,，。]{0,16})?[。：:！!”\s]*$/u;

/** The label ends its sentence. */
const AT_END = /^[^,，。：:]{0,8}[。：:！!”\s]*$/u;

/** 市委抓“五个振兴”，比的是谁快。\n一、…\n二、…: fewer headings than announced are the text's own. */
function isHeadings(markers: LabelSite['markers'], declared: number | null): boolean {
  return markers[0]?.style === '、' && markers.length !== declared;
}

/** 三点感受：一是…，二是…: the marks that count on from right behind the label, no more than it announces. */
export const countedOff: ComponentRule = ({ label, markers, after, following, labelEnd }) => {
  const [first] = markers;
  if (first === undefined || markers.length > (label.declared ?? 0)) return [];
  // 建设“两区三城”。（一）…（四）…: headings that don’t count what its letters stand for.
  if (label.kind === 'pairs' && markers.length !== label.declared) return [];
  const isInSentence = first.start < labelEnd + after.length;
  if (!isInSentence && !SOON.test(after)) return [];
  if (!isInSentence && !AT_END.test(after) && isHeadings(markers, label.declared)) return [];
  const items = markers.map(({ item }) => item);
  if (items.length < 2 || new Set(items).size > 1) return items;
  return markers.map(({ end, item }) => nextClause(following.slice(end - labelEnd), item));
};

/** 第一，实现目标，要把握大势…；第二，实现目标，要突出重点: items that all begin alike are told apart by their next clause. */
function nextClause(text: string, item: string): string {
  const rest = text.slice(text.indexOf(item) + item.length, text.indexOf(item) + item.length + 60);
  return /^[,，]\s*([^,，。;；:：\n]+)/u.exec(rest)?.[1] ?? item;
}
