import type { ComponentRule } from '../site.ts';
import { splitItems } from '../split-list.ts';

const BRACKETED = /^[”"』」]?[(（]([^()（）]{4,120})[)）]/u;

/** “两进一优”目标（纵向有进位、横向有进步、工作夺优秀）: the items in brackets behind the label. */
export const bracketedItems: ComponentRule = ({ label, after }) => {
  const list = BRACKETED.exec(after)?.[1];
  if (list === undefined || label.declared === null) return [];
  return splitItems(list, label.declared) ?? [];
};
