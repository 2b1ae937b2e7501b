/**
 * Numbered slogans of the party and the state, and numbered names of everyday things. They are
 * cited in every text and are nobody's own device.
 */
const OTHERS =
  /^(?:十[二三四五六七八九]|二十一?)大|四个意识|四个自信|两个维护|两个确立|四个全面|五位一体|两个一百年|第一个百年|第二个百年|两个结合|三个务必|六个必须坚持|五个必由之路|三个区分开来|三农|两会|三严三实|两学一做|四风|八项规定|两个毫不动摇|三去一降一补|一带一路|一国两制|三个代表|四个伟大|四大考验|四种危险|四个最严|四早|四方责任|五级书记|三会一课|一岗双责|三管三必须|四不两直|两不愁三保障|四个不摘|三落实|三保障|一老一小|四好农村路|三区三线|三线一单|一网通办|一网统管|双随机|四套班子|四大班子|五套班子|六套班子|几套班子|两院|三级书记|三级干部|三级联动|三级治理|三新一高|八八战略|四个以学|两山|三公经费|三保|三资|三变|三块地|五保|四上企业|三大球|四个革命|五个一工程|十四五|十五五|十三五|三北|三峡|两岸|五一|十一|七一|八一|三八|六一|五四|九一八|四史|两新|双碳|两优一先|三支一扶|四个对照|四个服从|两高|四个坚持不|三湖|五社联动|四个放在|四下基层|一府两院|五经普|三经普|七普|六个一批|三次产业|一二三产|三产|四季|三省|五湖四海|七个有之|三驾马车|三大运营商|三甲|两客一危|九小场所|三无|两违|四水四定|五水共治|五级|三级|四级|两级|一级|二级|十佳|二十四节气|四进|两类人员|四个方面军|五个牢牢把握|六个更好统筹|六个统筹|七个着力|两个大局|九个必须|十个明确|十四个坚持|十三个方面成就|四个面向|四个更大(?!突破)|六个统一|五大发展理念|五大理念|三驾马车|两个根本|三个意识形态|三个表率|两个结合|三个全面|四个伟大|四个必须|五个方面特征|八个明确|七个聚焦|四个敢于|三个吃透|三个更加|五个注重|三个必须|三类对象|三类人员|五级段长|一件事一次办|一类事一站式/u;

/** Slogans of others that a text may also fill with its own items (要素保障、招大引强、项目快进“三大攻坚战”). */
const BORROWED = /三大攻坚战|三重压力|两大变量|六稳|六保|三大革命|四大保卫战|三大保卫战/u;

/** Whether a label is a device of its own only where the text lists its items. */
export function isBorrowed(label: string): boolean {
  return BORROWED.test(label);
}

/** Whether a label is a slogan of others or an everyday name. */
export function isOfOthers(label: string): boolean {
  return OTHERS.test(label);
}
