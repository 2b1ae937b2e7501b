import { matchesOf } from '../../text/matches-of.ts';

/**
 * What a clause speaks of: what is to come, what is past, or a past thing in passing (已建成), after
 * which the sentence goes on as before. Null when it leaves open what the clause before it settled.
 */
export type ClauseTime = 'future' | 'past' | 'past in passing' | null;

/** Times that hold for the clauses that follow too. */
const PAST_TIME =
  /[去上前往]年(?<!(?:[比较与同超]|基础)..)|(?:[今本]年|[一两三四五十]年|近[几\d]*年|以|一直)来|过去(?:的)?[一二三四五\d五]?年|截至|截止|(?<!项)目前|预计(?:全年|今年|20\d\d年全)|初步(?:预计|核算|测算)|前[一二三]季度|1[-—－至~]\d{1,2}月|同期/u;
/** What was done, or is so, in passing. */
const DONE =
  /现有|现已|业已|已(?:经|完成|建|有|达|签|投|开|实|获|累|超|突|连|落|成|形|引|争|纳|于)|累计(?!.{0,8}(?:力争|要|将))|连续[两三四五六七八九十\d]+(?:年|个季度|季度)|荣获|获评|获批|(?:完成|实现|达到|增长|新增|取得|建成|签约|引进|争取|开工|投产|拆出|打造|新建|落实|获得|下降|提高)了|共有|排在|排到|只有(?=[\d一二三四五六七八九十])|仅为|仅有|仅占|偏[少低小]|不足[\d一二三]/u;
const FUTURE =
  /明年|来年|力争|争取(?:用|到|在|实现|完成|达)|确保|到20\d\d年|到“十|年底前|年内|今后|未来[\d一二三四五]|下一步|接下来|预期(?:目标|增长)|奋斗目标|目标(?:是|为|：|:|[,，]?即)|^即|(?<!正)(?<!即)将(?!近)|必须|(?:投产|达产|建成|释放|满产|落地|投用|投运|运营)后|努力(?:实现|使|将|争取)|(?:用|[\d一二三四五])年(?:时间|左右的?时间)/u;
const OVERRULES_PAST = /力争|确保|明年|来年|到20/u;
/** Figures of research and rules of thumb: each point of A brings two of B. */
const GENERAL_TRUTH =
  /研究表明|数据显示|资料显示|每(?:提高|增加|增长|提升|下降|降低)[^,，]{0,6}(?:个百分点|%|[\d一]个)/u;

/**
 * Whether a clause is about the future or the past. `planYear` is the year that the document plans
 * for (2023), null when it can't be told; a year before it is past unless it is the base of a
 * comparison (比2022年). `isThisYearPast` says that 今年 is the year that ends.
 */
export function clauseTime(
  clause: string,
  planYear: number | null,
  isThisYearPast: boolean,
): ClauseTime {
  if (GENERAL_TRUTH.test(clause)) return 'past';
  const past = PAST_TIME.test(clause) ? 'past' : DONE.test(clause) ? 'past in passing' : null;
  if (past !== null && !OVERRULES_PAST.test(clause)) return past;
  const isPlanned = (year: number): boolean => planYear !== null && year >= planYear;
  if (FUTURE.test(clause) || namesYear(clause, isPlanned)) return 'future';
  if (namesYear(clause, (year) => planYear !== null && year < planYear)) return 'past';
  if (isThisYearPast && clause.includes('今年') && !/要|目标/u.test(clause)) return 'past';
  return null;
}

const YEAR = /(比|较|与|是|同|在)?(20\d\d)年(?:底|末)?(基础|的|相比|[\d.]+倍|翻)?/gu;

/** Whether the clause names a year of the kind asked for that is no base of a comparison (比2022年, 在2022年基础上). */
function namesYear(clause: string, isWanted: (year: number) => boolean): boolean {
  if (!clause.includes('20')) return false;
  return matchesOf(clause, YEAR).some(([, before, year, after]) => {
    const isCompared = before !== undefined && before !== '在' && before !== '是';
    const isBase = after !== undefined && after !== '的';
    return !isCompared && !isBase && isWanted(Number(year));
  });
}
