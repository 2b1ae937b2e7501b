import { readNumeral } from '../numerals/read-numeral.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './split-clauses.ts';
import { splitSubjects } from './split-subjects.ts';
import { toMetric } from './to-metric.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** 翻番, 翻一番, 翻两番, 翻倍, and 倍增 as a verb: 产值倍增, not 倍增计划. */
const DOUBLING =
  /(?<![一二两三四五六七八九十\d]个)翻(?:([一两二三四1-4])?番|([一两二三四1-4])?倍)|(?:实现|产值|规模|收入|营收|总量|数量|体量|税收)(?:“)?(?:成倍增长|倍增)(?!计划|行动|工程|动能|战略|路径|目标任务|三年|效应|攻坚)/gu;
/** 两位数增长: ten per cent or more. */
const TWO_DIGITS = /(?:两位数|2位数|双位数)(?:以上)?(?:的)?(?:增长|增速|增幅)?/gu;

/** Without one of these no multiple stands in a clause. */
const HINT = /翻|倍|位数/u;

/** A cheap look before {@link findMultiples}, which finds none in words without one of these. */
export function mayMultiply(words: string): boolean {
  return HINT.test(words);
}

/** Promises to double (value 2, unit 倍; 翻两番 is 4) and to grow by two digits (10% or more). */
export function findMultiples(clause: Clause): Claim[] {
  if (!mayMultiply(clause.text)) return [];
  return [
    ...matchesOf(clause.text, DOUBLING).flatMap((match) => {
      const numeral = match[1];
      const doublings = numeral === undefined ? 1 : (readNumeral(numeral, 0)?.value ?? 1);
      return toClaims(clause, match, { operator: 'x', value: 2 ** doublings, unit: '倍' });
    }),
    ...matchesOf(clause.text, TWO_DIGITS).flatMap((match) =>
      toClaims(clause, match, { operator: '>=', value: 10, unit: '%' }),
    ),
  ];
}

/** How many characters of the clause a multiple's metric is read from. */
const REACH = 120;

/** On what a multiple is based: 在2022年基础上, 比2020年. */
const BASE = /(?:在|比|较)?20\d\d年(?:的)?(?:基础上)?$/u;

/** One claim for each metric of the list before the number (甲、乙、丙翻番). */
function toClaims(
  clause: Clause,
  match: RegExpExecArray,
  number: Pick<Claim, 'operator' | 'value' | 'unit'>,
): Claim[] {
  const before = clause.text.slice(Math.max(0, match.index - REACH), match.index);
  const words = toMetric(before.replace(BASE, ''));
  const subjects = splitSubjects(words, 'metrics');
  const item = subjects.length > 1 ? before : before.slice(before.lastIndexOf('、') + 1);
  return subjects.map((subject) => ({
    ...number,
    metric: subject === '' ? toMetric(match[0]) : subject,
    numberStart: clause.start + match.index,
    start: clause.start + match.index - item.length,
    end: clause.start + match.index + match[0].length,
  }));
}
