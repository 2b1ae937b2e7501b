import { findModals } from './modal.ts';
import type { TenseRule } from './tense-rule.ts';

const SETS =
  '(?:要求|强调|指出|明确|提出|部署|出台|召开|作出|做出|印发|下达|给予|将|把|支持|决定|确定)';

/** Whether the unit tells what a level above has said or decided: 省委经济工作会议强调, 市里要求. */
export function quotesUpper(words: string, upperLevels: RegExp): boolean {
  const match = upperLevels.exec(words);
  if (match === null || match.index > 24) return false;
  return new RegExp(`^[^。;]{0,24}?${SETS}`, 'u').test(words.slice(match.index + match[0].length));
}

/** Policy of a level above: a plan when it sets what is to be done here (要), else situation. */
export const upperPolicy: TenseRule = ({ words, upperLevels }) => {
  if (!quotesUpper(words, upperLevels)) return null;
  const own = /我们(?:要|必须)|全[县市区旗]上下|我[县市区旗](?:要|必须)/u.test(words);
  if (own) return null;
  return findModals(words).length > 0 ? 'plan' : 'situation';
};
