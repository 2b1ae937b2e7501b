import type { ComponentRule } from '../site.ts';
import { splitItems, splitOutside } from '../split-list.ts';

/** What stands between a list and the label that sums it up: 等, 这, 带来的, 作为…的, 为一体的. */
const LINK =
  /(?:等|这|的|共|新|“|为重点|为代表|为主|组成|构成|带来|在内|为核心|为支撑|为引领|为抓手|为牵引|一体|作为[^、,，]{0,36}的?|为一体的?)*$/u;
/** Verbs that open the clause and belong to no item. */
const LEAD =
  /^(?:“[^”]{1,2}”(?:就是|即|是))?(?:.{0,12}?(?:要|必须|应|将|明年|今年))?(?:集中资源|集中力量)?(?:着力|持续|全力|大力|深入|强力|始终|牢牢|准确|清晰|认真|扎实|积极|继续|牢固|切实|坚决|加快|聚力|奋力|坚持|进一步)*(?:聚焦|围绕|把握|认识到|实施|推进|推动|抓好|打好|打赢|突出|强化|锚定|紧扣|瞄准|做好|做强|做优|做大|壮大|培育|构建|打造|发展|开展|落实|坚持|把|对|以|抓住|抓实|紧盯|用好|发挥|建设|形成|实现|补齐|解决|破解|统筹|从|处理好|提升|增强|践行|按照|守牢|守住|守好|守|夯实|过好|树立|树牢|锤炼|提高|抢抓|答好|念好|下好|唱好|写好|办好|用足|走好|在)?(?:好)?/u;

/** 在|甲、乙、丙|上实现四个突破. */
const FRAMED = /在([^在]{4,80})(?:上|中|方面)(?:实现|取得|迈出|展现)?$/u;

/** 践行“甲”、推进|“两个先行”: the label is an object of its own verb and sums up nothing. */
const ENDS_IN_VERB =
  /(?:推进|实施|打好|打赢|开展|聚焦|围绕|突出|坚持|做好|深化|落实|紧盯|强化|打造|贯彻|践行|抓好|抓实|构建|完善|建立|锚定|把握|增强|做到|捍卫|提升|用好|当好)好?$/u;

/** 对照“两点”定位、“两地”|“两高”目标: what is named beside a slogan is no item of it. */
const OTHER_SLOGAN = /“[二两三四五六七八九十][^”]{1,6}”/u;

/**
 * 现代产业振兴、城乡能级提升、共同富裕先行三大主攻方向: the list right before the label, or (“庸懒散浮拖”五种现象) as many
 * characters in quotation marks.
 */
export const itemsBefore: ComponentRule = ({ label, before }) => {
  const summed = before.replace(LINK, '');
  const quoted = quotedItems(summed);
  if (quoted.length === label.declared) return quoted;
  const characters = Array.from(/“(\p{Script=Han}{3,8})”?$/u.exec(summed)?.[1] ?? '');
  if (characters.length === label.declared) return characters;
  const list = FRAMED.exec(summed)?.[1] ?? unquoted(summed);
  if (ENDS_IN_VERB.test(list) && !areOfOneLength(list, label.declared)) return [];
  if (list === '' || (list.length === before.length && /[的是]$/u.test(before))) return [];
  const items =
    label.declared === null
      ? splitOutside(list, '、')
      : (splitItems(list, label.declared) ?? splitItems(afterModal(list), label.declared));
  if (items === null) return partOfList(list, label.declared ?? 0);
  if (items.length < 2) return [];
  if (before.endsWith('“') && items.some((item) => OTHER_SLOGAN.test(item))) return [];
  const [first = '', ...others] = items;
  return [withoutLead(first, others), ...others];
};

/** 项目谋划、要素保障、督导落实|三支专班: the verb is the end of an item like the one before it. */
function areOfOneLength(list: string, declared: number | null): boolean {
  const items = splitOutside(list, '、');
  const [last = '', other = ''] = items.slice(-2).reverse();
  return items.length > 2 && items.length === declared && last.length === other.length;
}

/** 各乡镇、各部门要列出|甲清单、乙清单: who shall do it is no item. */
function afterModal(list: string): string {
  return /[要须应](?!求|素|点|件|害)([^要须]*)$/u.exec(list)?.[1] ?? list;
}

/** 实施“甲行动”“乙行动”“丙行动”这|“三大行动”: the quoted phrases in a row at the end. */
function quotedItems(text: string): string[] {
  const row = /(?:“[^“”]{1,24}”、?){2,12}$/u.exec(text)?.[0] ?? '';
  return Array.from(row.matchAll(/“([^”]+)”/gu), ([, item = '']) => item);
}

/** 开展甲、乙、丙、丁|六大提升行动: a verb and three at least of the items announced. */
function partOfList(list: string, declared: number): string[] {
  const parts = splitOutside(list, '、');
  const [first = '', ...others] = parts;
  const isPart = parts.length >= 3 && parts.length < declared;
  return isPart && first.replace(LEAD, '') !== first ? [withoutLead(first, others), ...others] : [];
}

/** The first item without the verbs before it, unless the others begin with the same (坚持甲、坚持乙). */
export function withoutLead(first: string, others: readonly string[]): string {
  const isShared = others.some((other) => other.slice(0, 2) === first.slice(0, 2));
  const stripped = isShared ? first : first.replace(LEAD, '');
  return stripped === '' ? first : stripped;
}

/** “特色农业、全域旅游、绿色工业”三篇文章: the list may stand in quotation marks as a whole. */
function unquoted(list: string): string {
  return /“([^“”]*[、+][^“”]*)”?$/u.exec(list)?.[1]?.replaceAll('+', '、') ?? list;
}
