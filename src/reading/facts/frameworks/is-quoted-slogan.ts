import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { Label } from './label.ts';
import type { LabelSite } from './site.ts';
import { DIRECTS } from './is-promised-by-name.ts';

/** What a text is against, or measures, is no slogan of its own: 打击“三非”, 整治“四乱”. */
const AGAINST =
  /(?:打击|整治|查处|化解|防止|防范|反对|严禁|杜绝|清理|整改|纠治|纠正|取缔|淘汰|压减|消除|遏制|制止|狠刹|排查|盯紧|解决|新增|培育|申报|获评|荣获|入选|达到|超过|跨入|迈入|进入)[^、,，“”]{0,8}“?$/u;
/** 一企一策 is a manner of working, not a list: one number at least is of many. */
const MANY = /[二两双三四五六七八九十]|一[^一策]{1,3}一[^一策]{1,3}一/u;
/** “三未”|土地, “四上”|企业: a word of offices for a kind of things. */
const KIND =
  /^”?(?:人员|企业|土地|现象|问题|对象|群体|家庭|车辆|场所|行业|小区|医院|学校|农产品|作物|市场主体|单位|乱象|行为|案件|经费|药品|要义)/u;
/** “两地”|建设, “两高”|目标: what is worked for is meant even of two. */
const AIM = /^”?\p{Script=Han}{0,4}(?:建设|目标|定位|要求|战略|改造|攻坚|任务|使命|“)/u;
/** “两个先行”|大比拼推进会, “三非”人员: what only bears the slogan’s name. */
const BEARS_NAME = /^”?\p{Script=Han}{0,8}(?:大会|推进会|会议|现场会|部署会|动员会|人员|路段)/u;
/** 三铁一机一高: railways, an airport and a motorway are projects. */
const INFRASTRUCTURE = /^(?:[一二两三四五六七八九十][铁机高路桥港库站线隧场])+$/u;
const MANY_CAMPAIGNS = /[”"]\p{Script=Han}/u;

/** 三个“前所未有”, where no noun goes on (两个“一站式”|服务中心). */
const NAMED_IN_MARKS = /^[^“]{1,4}“[^”]+”$/u;
const ENDS_HERE = /^(?:[,，。；;、！!的是]|$)/u;

/** “深化|三点认识”: the verb stands in the marks too. */
const VERB_INSIDE = /“\p{Script=Han}{2,3}$/u;

/** “三岛”故事: places that bear a name together. */
const PLACES = /^[二两三四五六七八九十][岛山湖河江峡川镇乡村寨楼桥塔寺]$/u;

/** Whether a label stands in quotation marks, with or without the noun behind them. */
export function isQuoted({ label, before, after }: LabelSite): boolean {
  if (/[“"「『]/u.test(before.slice(-1) + label.text.slice(0, 1))) return true;
  if (NAMED_IN_MARKS.test(label.text) && ENDS_HERE.test(after)) return true;
  return VERB_INSIDE.test(before) && /^[”"]/u.test(after);
}

/**
 * Whether a number in quotation marks is a slogan though the text lists no items: what stands there is
 * somebody's coinage unless it is a phrase of every text (“三农”) or something to be fought.
 */
export function isQuotedSlogan(site: LabelSite, { tense }: CodedUnit): boolean {
  const { label, before, after } = site;
  if (!isQuoted(site) || tense === null) return false;
  if (tense === 'procedural' && BEARS_NAME.test(after)) return false;
  if (label.kind === 'pairs') return MANY.test(label.text) && !INFRASTRUCTURE.test(label.text);
  if (label.kind === 'digits')
    return isNamed(label) || /[+＋]/u.test(label.text) || DIRECTS.test(before);
  if (label.needsItems === true && !isNamed(label)) {
    if (PLACES.test(label.text) && !AIM.test(after)) return false;
    const isFought = AGAINST.test(before) || KIND.test(after);
    const isMeant = label.declared !== 2 || DIRECTS.test(before) || AIM.test(after);
    return isMeant && !isFought;
  }
  return label.declared !== null || isNamed(label);
}

const isNamed = ({ text }: Label): boolean =>
  MANY_CAMPAIGNS.test(text) || /^双[百千](?:行动|工程|计划)$/u.test(text);
