import type { ComponentRule, LabelSite } from '../site.ts';
import { splitItems, splitOutside } from '../split-list.ts';

/** From the label's end over the rest of its clause to a colon or a word that opens the list. */
const ANNOUNCED =
  /^[”"』」]?[\p{Script=Han}“”]{0,14}?\s*(?:[:：]|[,，—-]{0,2}\s*(?:即|就是|也就是说?|分别是|分别为|分别|包括|主要是|主要包括|具体是|具体为|具体来说|一个是|那就是))[:：,，]*\s*(?:即|就是|也就是|分别是|分别为|比如)?[:：,，]*/u;
/** Without such a word the list must follow at once: 三个环节，做…; “三比三争”的赛道，…. */
const AT_ONCE = /^[”"』」]?(?:的?\p{Script=Han}{1,4})?[,，]\s*/u;
const CLAUSE = /^[^,，。;；:：!！?？\n]*/u;
const LONGEST_ITEM = 60;

interface Opened {
  readonly list: string;
  /** Whether a colon or a word like 即 says that the items follow. */
  readonly isAnnounced: boolean;
}

function open({ after }: LabelSite): Opened | null {
  const announced = ANNOUNCED.exec(after);
  const match = announced ?? AT_ONCE.exec(after);
  if (match === null) return null;
  const list = after.slice(match[0].length).replace(/[。！!？?]+[”"]?\s*$/u, '');
  return { list, isAnnounced: announced !== null };
}

/** An item without what explains it: up to its first comma. */
function head(item: string): string {
  return (/^[^,，:：]*/u.exec(item)?.[0] ?? item).slice(0, LONGEST_ITEM);
}

/** 五大攻坚：抓招引攻坚，…；抓项目攻坚，…: items between semicolons. */
export const semicolonItems: ComponentRule = (site) => {
  const opened = open(site);
  if (opened === null) return [];
  const parts = splitOutside(opened.list, ';；').map(head);
  const fits = parts.length === site.label.declared || (opened.isAnnounced && parts.length > 2);
  return parts.length > 1 && fits ? parts : [];
};

/** 四项机制，即甲、乙、丙、丁: the items of the first clause. */
export const clauseItems: ComponentRule = (site) => {
  const opened = open(site);
  const declared = site.label.declared;
  if (opened === null || declared === null) return [];
  const clause = CLAUSE.exec(opened.list)?.[0] ?? '';
  const exact = splitItems(clause, declared);
  if (exact !== null) return exact;
  const parts = splitOutside(clause, '、');
  return opened.isAnnounced && parts.length > 2 && parts.length < declared ? parts : [];
};

/** “3”就是搭建|“三比三争”的赛道，…: a part of a larger device is explained at once. */
function isPartOfDevice({ before }: LabelSite): boolean {
  return /[“"]\d[”"](?:就是|即|是指|指)/u.test(before);
}

/** 五个坚持：坚持甲，坚持乙，…: as many clauses, or items of clauses, as the label announces. */
export const sentenceItems: ComponentRule = (site) => {
  const opened = open(site);
  const declared = site.label.declared;
  if (opened === null || declared === null) return [];
  if (!opened.isAnnounced && !isPartOfDevice(site)) return [];
  const clauses = splitOutside(opened.list, ',，;；');
  if (clauses.length === declared) return clauses.map(head);
  const lists = clauses.map((clause) => splitOutside(clause, '、'));
  const listed = lists.filter((items) => items.length > 1).flat();
  if (listed.length === declared) return listed;
  return splitItems(lists.flat().join('、'), declared) ?? [];
};
