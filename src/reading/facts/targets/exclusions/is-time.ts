import type { Exclusion } from '../exclusion.ts';

const SPEED = /小时|工作日|天|分钟/u;
const SHORTENS = /压缩|压减|缩短|控制|减少|降|提速|不超过/u;

/** Times and dates, unless a service is to become as quick as that (压缩至3个工作日). */
export const isTime: Exclusion = ({ quantity, before }) => {
  if (quantity.kind !== 'time') return false;
  if (quantity.unit === '岁' && before.includes('寿命')) return false;
  return !SPEED.test(quantity.unit ?? '') || !SHORTENS.test(before) || before.includes('圈');
};
