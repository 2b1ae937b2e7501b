import { matchesOf } from '../../text/matches-of.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './split-clauses.ts';
import { toMetric } from './to-metric.ts';

const NUMERAL = '[\\d０-９一二两三四五六七八九十百]{1,4}';
/** 前30, 前十强, 前3位, 前10%; not 前三季度, 提前5天, 年前. */
const FIRST_N = new RegExp(
  `(?<![提目当之空生年月日以事面])前(?:列)?(${NUMERAL})[%％]?(?!个|(?:季|月|年|天|周|批|期|次|段|后|往|线|沿|届|任|置|端|类|大|定|律|直|年|旦|名(?=[^,，。、；;]{0,4}企业))|[\\d.])(?:名|位|强|甲|席)?`,
  'gu',
);
/** 保二争一, 争一保二, 保五冲三. */
const HOLD_N = new RegExp(
  `(?:保|争|冲|进|夺|守)(${NUMERAL})(?:保|争|冲|进|夺|望)(${NUMERAL})(?![个项大])`,
  'gu',
);
/** 全市第一, 排名全省第3位; not 第一书记, 第一梯队. */
const NTH = new RegExp(
  `(?:全[省市国区州县盟]|全域|同类[^,，]{0,6}|[省市区]内|县级市?|排名|排位|位列|位居|名列|稳居|居|保持|力争|争当|争创|争|夺|进入|增速|县区|区县|地区|总量|综合(?:得分|排名)|实力|考核)(?:并列)?第(${NUMERAL})(?:名|位)?(?=$|[^\\p{Script=Han}]|的?(?:目标|位次|成绩)|以上|左右|以内)`,
  'gu',
);
/** 跻身全国百强县, 冲刺全省50强. */
const N_STRONG = new RegExp(
  `(?:进入|跻身|冲刺|迈入|挺进|晋级|晋位|进军|重返|入围|入选|闯进|冲进|争进|争创|创成|迈进|挤进|进位)[^,，。；;]{0,14}?(${NUMERAL})强(?=县|市|区|$|[^\\p{Script=Han}]|行列|榜|方阵)`,
  'gu',
);
/** 全省争一流、全国进五十. */
const ENTERS_N = new RegExp(
  `(?:全国|全省|全市|全区|西部|中部|东北)(?:进|冲|争进|冲进|挺进)(?:位)?(${NUMERAL})(?:强|位|名)?(?=$|[^\\p{Script=Han}\\d%])`,
  'gu',
);
/** Without one of these no rank stands in a clause. */
const HINT =
  /前[一二两三四五六七八九十百\d０-９列]|第[一二两三四五六七八九十百\d]|[保争冲进夺守位][一二两三四五六七八九十百\d]|[一二三四五六七八九十百\d]强/u;
const COUNTED = /有[一二两三四五六七八九\d]+个?[^,，]{0,6}(?:进入|跻身)/u;

const PATTERNS = [FIRST_N, HOLD_N, NTH];
/** The length of a list counts as a rank where no rank is named (not 百强县前50名, nor 有一个进入百强县). */
const LISTS = [ENTERS_N, N_STRONG];

/** A cheap look before {@link findRanks}, which finds none in words without such a number. */
export function mayRank(words: string): boolean {
  return HINT.test(words);
}

/** Ranks with a number: 进入全省前30, 前十强, 保二争一, 全市第一, 跻身全国百强. The value is the worst rank that meets it. */
export function findRanks(clause: Clause): Claim[] {
  if (!mayRank(clause.text)) return [];
  const ranks = PATTERNS.flatMap((pattern) => read(clause, pattern));
  if (ranks.length > 0) return ranks;
  return COUNTED.test(clause.text) ? [] : LISTS.flatMap((pattern) => read(clause, pattern));
}

function read(clause: Clause, pattern: RegExp): Claim[] {
  return matchesOf(clause.text, pattern).flatMap((match) => {
    const claim = toClaim(clause, match);
    return claim === null ? [] : [claim];
  });
}

/** How many characters of the clause a rank's metric is read from. */
const REACH = 80;

/** The worst of the ranks that a match names; a % after a single one is its unit. */
function toClaim(clause: Clause, match: RegExpExecArray): Claim | null {
  const values = [match[1], match[2]].map((numeral) =>
    numeral === undefined ? 0 : valueOf(numeral),
  );
  const value = Math.max(...values);
  if (value === 0) return null;
  const before = clause.text.slice(Math.max(0, match.index - REACH), match.index);
  const item = before.slice(before.lastIndexOf('、') + 1);
  const numberStart = clause.start + match.index;
  return {
    metric: toMetric(before + match[0]),
    operator: 'rank',
    value,
    unit: unitOf(match[0]),
    numberStart,
    start: numberStart - item.length,
    end: numberStart + match[0].length,
  };
}

/** 前10% counts shares, 前十强 and 前30名 names; else places. */
function unitOf(rank: string): string {
  if (/[%％]/u.test(rank)) return '%';
  return /[强名甲]$/u.test(rank) ? '名' : '位';
}

/** Value of a numeral; 0 for what is none. */
function valueOf(numeral: string): number {
  const read = readNumeral(numeral, 0);
  return read?.end === numeral.length ? read.value : 0;
}
