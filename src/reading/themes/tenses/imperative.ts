/**
 * Verbs and adverbs that open a clause of the genre's orders and promises: 加快推进, 坚持, 全力.
 * In a quoted official's mouth they are a plan; in a review they tell what was done.
 */
const OPENERS =
  '[下走写答练管种铺护育算过织搭]好|一门心思|坚持|坚决|坚定|推进|推动|加快|加强|加大|加力|深化|强化|完善|优化|提升|提高|提速|抓|做好|做强|做大|做优|做实|做细|做精|聚焦|聚力|围绕|紧扣|紧盯|紧抓|锚定|打造|打响|打好|打赢|打通|建设|建强|建好|建立|实施|落实|健全|扩大|培育|培优|壮大|突出|全面|全力|着力|大力|奋力|合力|持续|深入|积极|扎实|统筹|严格|严守|严抓|切实|进一步|努力|主动|充分|始终|牢固|牢牢|不断|稳步|稳妥|有序|高效|高质量|高标准|精准|科学|创新|支持|鼓励|引导|激发|激活|释放|补齐|守牢|守住|守护|筑牢|织密|夯实|发展(?!后劲|质量|不|环境|空间|中|面临|基础|水平|动力|势头|态势|阶段)|发挥|发扬|弘扬|保持|确保|保障|争创|争取|力争|开展|开工|启动|完成|建成|新建|新增|改造|实现|招引|引进|谋划|用好|用足|用活|盘活|拓展|拓宽|延伸|融入|对接|整合|规范|改进|转变|树立|增强|提振|凝聚|汇聚|营造|构建|形成|促进|巩固|办好|兜牢|稳定|稳住|稳|对标|以|把|将|从|在|让|使|敢于|勇于|善于|勇|敢|一体|多措并举|因地制宜|分类|集中|逐步|逐项|倾力|狠抓|真抓|常态化|系统|立足|依托|按照|遵循|贯彻|学习|领会|带头|响应|团结|压实|扛|担|传承|保护|活跃|繁荣|丰富|举办|组织|关心|关爱|健强|严肃|纵深|跑好|跑出|念好|唱响|擦亮|讲好|蹄疾步稳|突破|攻坚|攻克|集聚|挖掘|注重|强攻|主攻|主抓|力促|力推|快速|迅速|尽快|及时|定期|加紧|抢抓|抢占|抢|破解|破除|防范|化解|遏制|整治|治理|排查|排除|严厉|打击|清单化|项目化|一张|全速|全员|全域|全程|统一|坚守|恪守|执行|保证';

const IMPERATIVE = new RegExp(
  `(?:^|[,。;:!、]|[一二三四五六七八九十]是|[一二三四五]要|第[一二三四五六七八],)\\s*(?:同时|另外|此外|其次|首先|最后)?,?(?:${OPENERS})`,
  'u',
);

/** A short subject that is told what to do, before the verb. */
const SUBJECT =
  '(?:(?:全[县市区旗](?:上下|各级)?|各级(?:各部门|党组织|领导干部|干部)?|各[^,。;:]{1,8}|我们|大家|[^,。;:]{0,6}(?:领导|干部|部门|同志|企业家|群众|单位))[^,。;:]{0,2})?';

const STARTS = new RegExp(
  `^[—-]{0,2}(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2},|就是(?:要)?|同时,?|另外,?)?${SUBJECT}(?:${OPENERS})`,
  'u',
);

/** 招商上,引进…: the field of an order before it. */
const FIELD = /^[^,。;:]{1,6}(?:上|方面|领域),/u;

/** Whether a clause of the unit opens with a verb of ordering or promising. */
export function hasImperative(words: string): boolean {
  return IMPERATIVE.test(words);
}

/** Whether the unit itself opens so, perhaps after a short subject (全县上下, 各级各部门). */
export function startsImperative(words: string): boolean {
  return STARTS.test(words.replace(FIELD, ''));
}
