import { clauseItems, semicolonItems, sentenceItems } from './components/after-label.ts';
import { itemsAbove } from './components/items-above.ts';
import { itemsBefore } from './components/before-label.ts';
import { bracketedItems } from './components/bracketed-items.ts';
import { clausesInTurn } from './components/clauses-in-turn.ts';
import { countedOff } from './components/counted-off.ts';
import { definedDigits, definedPairs } from './components/defined-parts.ts';
import { bulletedItems } from './components/bulleted-items.ts';
import { framedHeads } from './components/framed-heads.ts';
import { itemsOfSubject } from './components/items-of-subject.ts';
import { lineHeads } from './components/line-heads.ts';
import { numbersInTurn } from './components/numbers-in-turn.ts';
import { ownQuestions } from './components/own-questions.ts';
import { parallelHeads } from './components/parallel-heads.ts';
import { quotedOfOneTail } from './components/quoted-of-one-tail.ts';
import { quotedRow } from './components/quoted-row.ts';
import { sameHeads } from './components/same-heads.ts';
import { sameTails } from './components/same-tails.ts';
import type { LabelKind } from './label.ts';
import type { ComponentRule, LabelSite } from './site.ts';

/** Ways to list a device's items; the first that gives the number announced wins. */
const COMPONENT_RULES: readonly ComponentRule[] = [
  ownQuestions,
  definedDigits,
  definedPairs,
  bracketedItems,
  itemsBefore,
  semicolonItems,
  clauseItems,
  countedOff,
  quotedRow,
  sentenceItems,
  itemsAbove,
  itemsOfSubject,
  clausesInTurn,
  sameHeads,
  sameTails,
  framedHeads,
  bulletedItems,
  quotedOfOneTail,
  lineHeads,
  numbersInTurn,
  parallelHeads,
];

/** What needn’t announce a number to list its items: 甲、乙为一体的工程, “1+5+N”. */
const LISTS_OPENLY: ReadonlySet<LabelKind> = new Set(['gathered', 'digits']);

/**
 * The items that the text lists for a label, in order; when no rule finds as many as announced,
 * the first rule that finds any. Empty when none does.
 */
export function findComponents(site: LabelSite): string[] {
  if (site.label.declared === null && !LISTS_OPENLY.has(site.label.kind)) return [];
  const isOpen = site.label.declared === null && site.label.kind === 'digits';
  let partial: string[] = [];
  for (const rule of isOpen ? [definedDigits, numbersInTurn] : COMPONENT_RULES) {
    const found = rule(site);
    if (found.length === 0) continue;
    const items = found
      .map((item) => cleanItem(item, site.label.text))
      .filter((item) => item !== '');
    if (items.some((item) => ATTRIBUTES.test(item))) continue;
    if (items.length > 0 && items.length === site.label.declared) return items;
    if (partial.length === 0) partial = items;
  }
  return partial;
}

/** 会议强调, 全会要求: who speaks is no item. */
const ATTRIBUTES =
  /^(?:会议|全会|大会|报告|[\p{Script=Han}某]{2,3})(?:指出|强调|要求|认为|明确|号召|提出)$/u;

/** An item without the label that follows it, a quotation mark left open, and 等 with what follows it. */
function cleanItem(item: string, label: string): string {
  const bare = (item.endsWith(label) ? item.slice(0, -label.length) : item)
    .replace(/^[一二三四五六七八九十]{1,2}[是要](?!求)/u, '')
    .replace(/(?<=.{2})等(?!级|同|待|额|次|效).*$/u, '')
    .trim();
  const opened = bare.split('“').length - bare.split('”').length;
  if (opened === 0) return bare;
  return (opened > 0 ? bare.replace(/“(?=[^“]*$)/u, '') : bare.replace(/”(?=[^”]*$)/u, '')).trim();
}
