import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const BULLETED = /[▲△●○■□◆◇★☆►▶◎]\s*([^,，。:：\n▲△●○■□◆◇★☆►▶◎]+)/gu;

/** 五大攻坚行动。▲产业攻坚行动。…▲…: as many items behind bullets as the label announces. */
export const bulletedItems: ComponentRule = ({ label, following }) => {
  if (label.kind !== 'count') return [];
  const items = matchesOf(following, BULLETED).map(([, item = '']) => item);
  return items.length === label.declared ? items : [];
};
