import type { TenseRule } from './tense-rule.ts';

const MAXIM =
  /^[“]?[^,。;]{1,24}(?:是|就是|才是|关乎|事关|决定)[^,。;]{1,24}(?:基石|基础|根本|关键|前提|灵魂|保障|保证|生命线|命脉|头等大事|第一要务|硬道理|源泉|动力|引擎|抓手|法宝|要求|责任|使命|底线|主战场|压舱石|重头戏|富矿|大计|大局|王道|出路)[,。;”]*$|^“?唯有[^。]{1,40}(?:才能|方能|才会)|^“[^”]{4,50}。?”。?$|(?:没有|离开)[^,。;]{1,12},?就没有/u;

/** Maxims and general truths are situation: 企业是高质量发展的基石。 */
export const maxim: TenseRule = ({ words }) => (MAXIM.test(words) ? 'situation' : null);
