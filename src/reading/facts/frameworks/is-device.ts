import type { CodedUnit } from '../../themes/coded-unit.ts';
import { NAMED_DEVICES } from './nouns.ts';
import type { LabelSite } from './site.ts';
import { isBorrowed } from './slogans-of-others.ts';

const DIRECTS =
  /(?:实施|打好|打赢|抓好|抓实|开展|推进|聚焦|突出|坚持|做好|做实|深化|落实|紧盯|围绕|强化|迭代|升级|推行|启动|建立|健全|完善|构建|优化|明确|提出|部署|按照|打造|推动|统筹|完成|践行|贯彻|实现|把握|锚定|紧扣|培育|开打)(?:好|新)?[^、,，。；;：:“”]{0,8}[“"]?$/u;
const OF_OTHERS =
  /(?:中央|省委|省政府|国家|国务院|省里|全省|上级|党的|总书记|市委市政府|市委、市政府)[^,，。]{0,16}$/u;
/** 省委“锚定一个目标，实现十大突破”的部署: a quotation of others still open at the label. */
const QUOTES_OTHERS = /(?:中央|自治区|州委|省委|市委|国家|上级|总书记)[^。“”]{0,8}“[^”]{0,80}$/u;
const IS_NAMED = new RegExp(`${NAMED_DEVICES}[”"]?$`, 'u');
/** “4”就是强化|“四聚四提”: a part of a larger device. */
const DEFINED = /[“"]\d[”"](?:就是|即|是指|指)\p{Script=Han}{0,6}“?$/u;
/** 概括起来就是“两个先行”和“三高三新”: a text sums up in quoted slogans that it doesn't explain. */
const SUMS_UP = /(?:关键词|概括起来|归纳起来|总结起来|简单来说|一句话)[^。]{0,40}$/u;

/**
 * Whether a label is a device of the text: it lists items, or is a quoted number (“1354”), or a
 * plan announces it by name (实施五大行动) and not as somebody else's.
 */
export function isDevice(
  site: LabelSite,
  components: readonly string[],
  coded: CodedUnit,
): boolean {
  const { label, before } = site;
  if (components.length > 1) return !isBorrowed(label.text) || components.length === label.declared;
  if (components.length === 1)
    return site.markers.length > 0 || label.kind === 'digits' || label.kind === 'sequence';
  if (label.kind === 'digits' || label.kind === 'sequence') return !OF_OTHERS.test(before);
  if (label.kind === 'gathered') return false;
  if (DEFINED.test(before)) return true;
  if (SUMS_UP.test(site.sentenceBefore)) return label.kind === 'pairs' || /[“"]$/u.test(before);
  return isPromisedByName(site, coded);
}

/** 实施“五大行动”: a plan's own device, named and not explained. */
function isPromisedByName(
  { label, before, sentenceBefore }: LabelSite,
  { tense, flags }: CodedUnit,
): boolean {
  const isOwnTense = tense === 'plan' || (tense === 'review' && /[”"]/u.test(label.text));
  if (!isOwnTense || flags.includes('upper')) return false;
  if (OF_OTHERS.test(before) || QUOTES_OTHERS.test(sentenceBefore)) return false;
  const lead = before.replace(/(?:“?[^、“”,，]{2,16}”?、)+“?$/u, '');
  if (isBorrowed(label.text) || !(DIRECTS.test(before) || DIRECTS.test(lead))) return false;
  if (label.kind === 'pairs' && /[二两三四五六七八九十]/u.test(label.text))
    return label.text.startsWith('“') || label.text.includes('、');
  const isQuoted = /[“"]/u.test(before.slice(-1) + label.text.slice(0, 1));
  return (
    label.kind === 'count' &&
    (label.declared ?? 0) > (isQuoted ? 1 : 2) &&
    IS_NAMED.test(label.text)
  );
}
