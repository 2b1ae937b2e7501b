import type { ComponentRule, LabelSite } from '../site.ts';
import { splitItems, splitOutside } from '../split-list.ts';

const CLAUSE = /^[^,，。;；:：!！?？\n]*/u;
const LONGEST_ITEM = 60;

/** An item without what explains it: up to its first comma. */
function head(item: string): string {
  return (/^[^,，:：]*/u.exec(item)?.[0] ?? item).slice(0, LONGEST_ITEM);
}

/** 五大攻坚：抓招引攻坚，…；抓项目攻坚，…: items between semicolons. */
export const semicolonItems: ComponentRule = (site) => {
  const { opened } = site;
  if (opened === null) return [];
  if (!/[;；]/u.test(opened.text)) return [];
  const parts = splitOutside(opened.text, ';；');
  const fits = parts.length === site.label.declared || (opened.isAnnounced && parts.length > 2);
  const [first = '', ...others] = parts;
  // 要实施“三百工程”，引进…；要…；要…: the parts are the label's neighbours.
  const areNeighbours = !first.startsWith('要') && others.some((part) => part.startsWith('要'));
  if (!opened.isAnnounced && areNeighbours) return [];
  return parts.length > 1 && fits ? parts.map(head) : [];
};

/** 走好生态立县、开放活县、旅游富县|三条路径: the list of another device. */
const SUMMED_UP =
  /、[^、]+[二两三四五六七八九十](?:大|个|条|项|种|张|支|道|场)[\p{Script=Han}“”]{1,6}$/u;

/** 四项机制，即甲、乙、丙、丁: the items of the first clause. */
export const clauseItems: ComponentRule = (site) => {
  const { opened } = site;
  const declared = site.label.declared;
  if (opened === null || declared === null) return [];
  const clause = CLAUSE.exec(opened.text)?.[0] ?? '';
  if (!opened.isAnnounced && SUMMED_UP.test(clause)) return [];
  const exact = splitItems(clause, declared);
  // “双提升”计划，新增企业8家、平台2个: results, each with its figure.
  const areResults = exact?.every((item) => /\d/u.test(item)) === true;
  if (exact !== null) return areResults && !opened.isAnnounced ? [] : exact;
  const parts = splitOutside(clause, '、');
  return opened.isAnnounced && parts.length > 2 && parts.length < declared ? parts : [];
};

/** “3”就是搭建|“三比三争”的赛道，…: a part of a larger device is explained at once. */
function isPartOfDevice({ before }: LabelSite): boolean {
  return /[“"]\d[”"](?:就是|即|是指|指)/u.test(before);
}

/** “三不三要”：…，…，…: numbers and nouns that pair off list as many clauses as either number. */
function isPaired({ label }: LabelSite, clauses: number): boolean {
  return label.kind === 'pairs' && clauses > 2 && label.declared === 2 * clauses;
}

/** 五个坚持：坚持甲，坚持乙，…: as many clauses, or items of clauses, as the label announces. */
export const sentenceItems: ComponentRule = (site) => {
  const { opened } = site;
  const declared = site.label.declared;
  if (opened === null || declared === null) return [];
  if (!opened.isAnnounced && !isPartOfDevice(site)) return [];
  const clauses = splitOutside(opened.text, ',，;；');
  if (clauses.length === declared) return clauses.map(head);
  const lists = clauses.map((clause) => splitOutside(clause, '、'));
  const listed = lists.filter((items) => items.length > 1).flat();
  if (listed.length === declared) return listed;
  const items = splitItems(lists.flat().join('、'), declared);
  return items ?? (isPaired(site, clauses.length) ? clauses.map(head) : []);
};
