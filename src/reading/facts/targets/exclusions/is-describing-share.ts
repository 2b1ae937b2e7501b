import type { Exclusion } from '../exclusion.ts';

const DESCRIBES =
  /^的(?!\p{Script=Han}{0,4}目标|增长|增速|增幅|速度|水平|预期|规模|要求|任务|比例)/u;
const REACHES = /达到?|实现|完成|建成|覆盖|超过?|提高|进入|创成|占/u;

/** 80%的县域面积是山地: a share that describes; 90%以上的村达到… is a promise. */
export const isDescribingShare: Exclusion = ({ quantity, after, item }) =>
  quantity.kind === 'share' && DESCRIBES.test(after) && !REACHES.test(after + item);
