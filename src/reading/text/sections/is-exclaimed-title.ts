/** 正月初八开新局！某县吹响冲锋号: a sentence mark, but no full stop or colon. */
const EXCLAIMED = /^[^。；;：:]*[！!？?][^。；;：:，,、]*$/u;
const SALUTATION = /^(?:同志|各位|大家|尊敬|女士|朋友|谢谢|新年|春节)/u;
const SHORTEST = 6;
const LONGEST = 60;

/** Whether a line could be a title though it holds a sentence. Only asked above the article. */
export function isExclaimedTitle(line: string): boolean {
  const { length } = line;
  return length >= SHORTEST && length <= LONGEST && EXCLAIMED.test(line) && !SALUTATION.test(line);
}
