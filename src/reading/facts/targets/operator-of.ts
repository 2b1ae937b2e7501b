import type { Target } from '../../record.ts';
import type { Quantity } from './quantity.ts';

export type Operator = Target['operator'];

/** What directly before a number says how it is meant, with the verbs that may stand between. */
const BEFORE: readonly (readonly [Operator, RegExp])[] = [
  [
    '>=',
    /(?:不低于|不少于|不小于|不下于|至少|最少|不得低于|不得少于|不能低于|不能少于|保底)(?:\p{Script=Han}{0,4})(?:约)?$/u,
  ],
  [
    '<=',
    /(?:不超过|不高于|不大于|不突破|不得超过|控制在|压缩在|压减到|低于|小于|少于|压降至|降到|降至|缩小到|缩小至|压缩至|压缩到|压减至|缩短至|缩短到|缩短为|控制到|控制为)(?:了)?$/u,
  ],
  ['>', /(?:突破|超过|超出|超|跨越|跨过|迈过|越过|高于|大于|多于|逾|破|冲破|过(?=$))$/u],
  ['>=', /(?:迈上|迈向|迈入|站上|跃上|登上|跨上|冲刺|挺进|(?<![以之线])上)$/u],
  ['around', /(?:约|大约|约为|近|接近|大致)$/u],
];

const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:左右|上下|之间)$/u, 'around'],
  [/^(?:以内|之内|以下|内)$/u, '<='],
  [/^(?:及)?以上$/u, '>='],
  [/^余$/u, '>'],
];

/**
 * How a number is meant: exactly, at least, at most, more than, around, as a multiple or a range.
 * What follows it (以上, 左右, 以内) decides before what precedes it (超过, 控制在). `=` when
 * nothing says otherwise.
 */
export function operatorOf(quantity: Quantity, before: string): Operator {
  if (Array.isArray(quantity.value)) return 'range';
  if (quantity.kind === 'times') return 'x';
  if (quantity.kind === 'count' && before.endsWith('有')) return '>=';
  const after = AFTER.find(([pattern]) => pattern.test(quantity.qualifier))?.[1];
  if (after !== undefined) return after;
  return BEFORE.find(([, pattern]) => pattern.test(before.trimEnd()))?.[0] ?? '=';
}
