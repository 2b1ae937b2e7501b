import type { Exclusion } from '../exclusion.ts';

const PAYS =
  /(?:给予|奖励|奖补|补助|补贴|发放|最高|罚款)[^、]{0,10}$|每(?:人|户|亩|头|辆|吨|名|家|个岗位)(?:每[年月])?[^、]{0,4}$/u;
const IS_REWARD = /^的?(?:奖励|补贴|补助|奖补|罚款)/u;

/** Money paid for each case: 给予10万元奖励. */
export const isPayment: Exclusion = ({ quantity, before, after }) =>
  quantity.kind === 'money' && (PAYS.test(before) || IS_REWARD.test(after));
