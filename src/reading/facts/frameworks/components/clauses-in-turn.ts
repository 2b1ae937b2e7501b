import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { ComponentRule } from '../site.ts';
import { splitItems, splitOutside } from '../split-list.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import { withoutLead } from './before-label.ts';

const PAIR = /([一两二三四五六七八九十])\p{Script=Han}{1,3}?(?=[一两二三四五六七八九十]|$)/gu;
/** The rest of the label's own clause. */
const OWN_CLAUSE = /^[^,，。;；:：\n]{0,24}[,，:：]/u;
/** 提升辛店、中铺|两副, 以衢江|为轴: what says of which pair the items are. */
const OF_PAIR = /(?:这?[一两二三四五六七八九十]\p{Script=Han}{1,3}|为\p{Script=Han}{1,3})$/u;

/**
 * “一江两城三片”空间格局，以衢江为轴，提升老城、新城，统筹甲、乙、丙: clauses that list, one after the other, as many
 * items as each number of the slogan says.
 */
export const clausesInTurn: ComponentRule = ({ label, after }) => {
  const opening = OWN_CLAUSE.exec(after)?.[0];
  if (label.kind !== 'pairs' || opening === undefined) return [];
  const slogan = label.text.replace(/^“|”.*$/gu, '');
  const numbers = matchesOf(slogan, PAIR).map(([, numeral = '']) => parseNumeral(numeral) ?? 0);
  const clauses = splitOutside(after.slice(opening.length), ',，;；。');
  const lists = numbers.map((number, index) => itemsOf(clauses[index] ?? '', number));
  // “一湖一沙一古城”，办好…，接待…: clauses of one thing each say nothing.
  return numbers.length > 1 &&
    numbers.some((number) => number > 1) &&
    lists.every((items) => items.length > 0)
    ? lists.flat()
    : [];
};

/** As many items as a clause should list, without its verb; empty when it lists more or fewer. */
function itemsOf(clause: string, wanted: number): string[] {
  const list = clause.replace(OF_PAIR, '');
  if (list === '' || /\d/u.test(list)) return [];
  if (wanted === 1) return list.includes('、') ? [] : [withoutLead(list, [])];
  const [first, ...others] = splitItems(list, wanted) ?? [];
  return first === undefined ? [] : [withoutLead(first, others), ...others];
}
