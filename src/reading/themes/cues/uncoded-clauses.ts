/**
 * Clauses that name things without anything being done about them (codebook, rule 2): background,
 * vision in a purpose clause, effects, political framing.
 */
const UNCODED = [
  // Background: 顶住了疫情等影响, 面对…压力, 在…背景下.
  '(?:顶住|克服|面对|面临|受|经受住?|应对|抵御)了?[^,。;]{0,40}(?:影响|冲击|考验|压力|挑战|困难|因素|形势|局面)',
  // An opening that others gave: 抓住高铁通车机遇.
  '(?:抓住|抢抓|抓牢|用好|把握)[^,。;]{2,40}机遇',
  '在[^,。;]{2,30}(?:背景|形势|大局|情况)下',
  // Vision: 为…作出贡献, 为…奠定基础.
  '为(?<=(?:^|[,;:、。])为)[^,。;]{2,60}(?:贡献|基础|保障|支撑|动力|力量|条件|篇章|再立新功|注入[^,。;]{0,10})',
  '(?:谱写|书写|绘就|描绘|续写|开创|奏响|展现|彰显|交出)[^,。;]{2,40}(?:篇章|新篇|答卷|画卷|局面|华章|担当|风采|蓝图)',
  // Effects: 拉动GDP, 带动就业.
  '(?:拉动|带动)[^,。;]{0,20}(?:GDP|增长|就业|增收|发展)',
  // Framing: 坚持以…为指导, 深入学习贯彻…精神.
  '(?:以|坚持)[^,。;]{4,60}为(?:指导|指引|统领|遵循)',
  '(?:学习|贯彻|落实|践行|领会|领悟|传达|对标|宣传|宣讲)(?!中央八项规定)[^,。;]{2,60}(?:精神|思想|要求|决策部署|部署|重要指示|指示批示|战略部署)',
];
const PATTERN = new RegExp(UNCODED.join('|'), 'gu');

/** The words with such clauses blanked out; offsets stay. */
export function blankUncoded(words: string): string {
  return words.replace(PATTERN, (clause) => '\u00b7'.repeat(clause.length));
}
