import type { ComponentRule } from '../site.ts';
import { splitOutside } from '../split-list.ts';

/** Questions are their own items: 今年怎么看、明年怎么干. */
export const ownQuestions: ComponentRule = ({ label }) =>
  label.kind === 'questions' ? splitOutside(label.text, '、，,？') : [];
