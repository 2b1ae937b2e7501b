import type { Exclusion } from '../exclusion.ts';

const PAYS = /(?:每(?!年)|人均给予|给予|奖励|奖补|补助|补贴|最高|凡|罚款|按照?每)[^、]{0,10}$/u;
const IS_REWARD = /^的?(?:奖励|补贴|补助|奖补|罚款)/u;

/** Money paid for each case: 给予10万元奖励. */
export const isPayment: Exclusion = ({ quantity, before, after }) =>
  quantity.kind === 'money' && (PAYS.test(before) || IS_REWARD.test(after));
