import type { TenseRule } from './tense-rule.ts';

const PERCEIVES =
  /(?:清醒|深刻|充分|也|还|应)(?:地)?(?:看到|认识到|意识到)|必须看到|应当看到|我们看到|不容忽视|不容乐观/u;

/** Told to see what is, with no order to act after it: situation. */
export const perception: TenseRule = ({ words, modals, directiveAt }) =>
  (modals.length > 0 && directiveAt < 0) || PERCEIVES.test(words) ? 'situation' : null;
