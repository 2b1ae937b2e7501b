import type { Exclusion } from '../exclusion.ts';

const SPEED = /小时|工作日|天|分钟/u;
const SHORTENS = /压[缩减到至]|缩[短到至]|控制|减少|降|提速|不超过/u;
/** 诉求24小时内|响应: what an office owes those who come to it, each time. */
const IS_SERVED =
  /^[^,，、。；;]{0,3}(?:响应|办结|办成|办理|回应|回复|答复|反馈|受理|审结|审批|批复|拨付|兑现|处置|修复|上门|送达|发证|出证|拿证|到达现场|抵达)/u;
/** 游客平均停留时间延长到|1.8天: a length that is to grow. */
const LASTS =
  /天数[^,，]{0,8}$|(?:停留|逗留|过夜|时长)[^,，]{0,8}(?:延长|提高|增加|增至|达)[到至]?$/u;

/** Times and dates, unless a service is to become as quick (压缩至3个工作日, 24小时内响应) or a stay as long as that. */
export const isTime: Exclusion = ({ quantity, before, rest }) => {
  if (quantity.kind !== 'time') return false;
  if (quantity.unit === '岁' && before.includes('寿命')) return false;
  if (!SPEED.test(quantity.unit ?? '') || before.includes('圈')) return true;
  if (quantity.qualifier.endsWith('内') && IS_SERVED.test(rest)) return false;
  return !SHORTENS.test(before) && !LASTS.test(before);
};
