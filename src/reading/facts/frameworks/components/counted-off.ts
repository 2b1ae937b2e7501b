import type { ComponentRule } from '../site.ts';

/** Between a label and an enumeration in a later sentence its own sentence ends soon. */
const SOON = /^[^,，。]{0,24}(?:[,，][^,，。]{0,16})?[。：:！!”\s]*$/u;

/** 三点感受：一是…，二是…: the marks that count on from right behind the label, no more than it announces. */
export const countedOff: ComponentRule = ({ label, markers, after, labelEnd }) => {
  const [first] = markers;
  if (first === undefined || markers.length > (label.declared ?? 0)) return [];
  const isInSentence = first.start < labelEnd + after.length;
  return isInSentence || SOON.test(after) ? markers.map(({ item }) => item) : [];
};
