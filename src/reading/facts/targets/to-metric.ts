import { LEADING } from './words.ts';

const LEADS = new RegExp(`^(?:${LEADING})`, 'u');
const ATTRIBUTION =
  /^.*(?:指出|强调|要求|表示|提出|认为|目标(?:是|为)|预期目标|任务(?:是|为)|成效|[:：])[，,:：]?/u;
const TRAILING =
  /(?:(?:预期)?目标(?:设?定|确定)?|分别|均|都|各|同步|同比|年均|总体|力争|确保|再|达到|达|完成|实现|控制|压|保持|稳定|维持|突破|超过|超|不低于|不少于|不超过|不高于|至少|约|近|高于|低于|为|是|到|至|在|的|以|有|就要|即将|将|就|“|要)$/u;
const LONGEST = 60;

/**
 * What is measured, in the text's words: 明年力争固定资产投资增长 is 固定资产投资增长. Without
 * attributions, times, modals and the words that belong to the number. Empty when nothing is left.
 */
export function toMetric(words: string): string {
  let metric = words
    .trim()
    .slice(-LONGEST)
    .replace(ATTRIBUTION, '')
    .replace(/[“”‘’"\s]/gu, '');
  for (let last = ''; last !== metric;) {
    last = metric;
    metric = metric.replace(LEADS, '');
  }
  for (let last = ''; last !== metric;) {
    last = metric;
    metric = metric.replace(TRAILING, '');
  }
  return metric;
}
