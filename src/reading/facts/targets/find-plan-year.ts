import type { Reading } from '../../reading.ts';

const NAMED = [
  /(?:做好|谋划|部署|安排|推进|开展|明确|研究)(?:好)?(20\d\d)年/gu,
  /(20\d\d)年(?:是|，是|,是)[^。；;]{0,80}(?:之年|一年|元年|年)/gu,
  /(20\d\d)年(?:的)?(?:经济社会发展|主要预期|预期|政府工作|工作(?:安排|打算|思路|目标|计划|建议|部署|总体)|重点工作|发展目标|主要目标|目标任务|总体要求)/gu,
  /(?:即将来临|即将到来|新的一年|明年)[^。]{0,4}(20\d\d)年/gu,
];
const REVIEW = /(?:回顾|总结)[^。；;]{0,4}(20\d\d)年|(20\d\d)年(?:工作)?(?:回顾|总结|工作成绩)/gu;
const DATELINES = [/(20\d\d)[-年/.]1[012][-月/.]/u, /\d{1,2}\.1[012]\.(20\d\d)/u];
/** Only the head of the text dates it; a later date is another's. */
const HEAD = 1500;

/**
 * The year that a document plans for: the one most often named as the year to be planned (做好2023年,
 * 2023年是…之年), else the year after the dateline of a text of the last quarter that speaks of
 * 明年. Null when the text says neither.
 */
export function findPlanYear({ source }: Reading): number | null {
  const votes = new Map<number, number>();
  const vote = (year: string | undefined, weight: number): void => {
    if (year !== undefined) votes.set(Number(year), (votes.get(Number(year)) ?? 0) + weight);
  };
  for (const pattern of NAMED) {
    for (const match of source.text.matchAll(pattern)) vote(match[1], 1);
  }
  for (const match of source.text.matchAll(REVIEW)) vote(match[1] ?? match[2], -2);
  const best = Array.from(votes).sort(([a, m], [b, n]) => n - m || b - a)[0];
  if (best !== undefined && best[1] > 0) return best[0];
  return fromDateline(source.text);
}

function fromDateline(text: string): number | null {
  if (!text.includes('明年')) return null;
  const head = text.slice(0, HEAD);
  const year = DATELINES.map((pattern) => pattern.exec(head)?.[1]).find(
    (found) => found !== undefined,
  );
  return year === undefined ? null : Number(year) + 1;
}

const ANY_YEAR = /(?<!到|至)(20\d\d)年/gu;

/** The latest year that the text names, years to be reached by (到2025年) aside; null without any. */
export function findLatestYear({ source }: Reading): number | null {
  const years = Array.from(source.text.matchAll(ANY_YEAR), (match) => Number(match[1]));
  return years.length === 0 ? null : years.reduce((one, other) => Math.max(one, other));
}
