import type { ComponentRule } from '../site.ts';

/** 三点感受：一是…，二是…: the marks that count on from right behind the label. */
export const countedOff: ComponentRule = ({ label, markers }) => {
  const wanted = label.declared ?? 0;
  return markers.slice(0, wanted).map(({ item }) => item);
};
