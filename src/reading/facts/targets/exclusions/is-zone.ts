import type { Exclusion } from '../exclusion.ts';

const LIES =
  /(?:海拔|坡度|水深|离岸|距边境|距离|半径|方圆|周边|沿线|两侧|抵边|纵深)(?:线|约|高度)?(?:在)?$/u;
const IS_AREA = /^(?:的)?(?:抵边|沿边|边境|边民|半径|范围|区域|海域|辖区|缓冲|纵深)/u;

/** Where things lie, not how long they are: 海拔4300米以下, 0—20公里抵边, 周边5公里范围. */
export const isZone: Exclusion = ({ quantity, before, rest }) => {
  if (quantity.kind !== 'measure') return false;
  return LIES.test(before) || IS_AREA.test(rest);
};
