const BY_YEAR = /(?:到|至|截至)?(20\d\d)年(底|末)?(?!.{0,3}(?:基础|相比))/u;
const WITHIN =
  /(?:用|在|利用)?(?:未来|今后)?([\d一二三四五六七八九十]+)(?:到[\d一二三四五六七八九十]+)?年(?:左右)?(?:时间|内|之内|的时间)/u;
const WORDS =
  /“十[四五六]五”(?:末|期末|期间)|(?:明年|今年|年)?(?:一季度|二季度|三季度|四季度|上半年|下半年|[\d一二三四五六七八九十]{1,2}月底?)(?:末|底)?(?:之?前|内)|年底前|年底|年内|本届政府任期内|任期内|春节前/u;
const NEXT_YEAR = /明年|来年|新的一年/u;
const THIS_YEAR = /今年|全年/u;

/** Without one of these a clause names no time. */
const HINT = /[年月季]|前/u;

/**
 * By when a clause wants something done: a year (2025), else the words of the text (年底前, 5年内);
 * 明年 and 今年 are turned into the plan's year where that is known. Null when it says nothing.
 */
export function clauseDeadline(
  clause: string,
  planYear: number | null,
  isThisYearPast: boolean,
): string | null {
  if (!HINT.test(clause)) return null;
  const year = BY_YEAR.exec(clause)?.[1];
  if (year !== undefined && (planYear === null || Number(year) >= planYear)) return year;
  const within = WITHIN.exec(clause)?.[1];
  if (within !== undefined) return `${within}年内`;
  const words = WORDS.exec(clause)?.[0];
  if (words !== undefined) return words;
  if (NEXT_YEAR.test(clause)) return planYear === null ? '明年' : String(planYear);
  if (!isThisYearPast && THIS_YEAR.test(clause))
    return planYear === null ? '今年' : String(planYear);
  return null;
}
