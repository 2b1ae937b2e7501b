/**
 * Numbered slogans of the party and the state, and numbered names of everyday things. They are
 * cited in every text and are nobody's own device.
 */
const OTHERS =
  /^[“"]?(?:(?:十[二三四五六七八九]|二十一?)大|四个意识|四个自信|两个维护|两个确立|四个全面|五位一体|两个一百年|第一个百年|第二个百年|两个结合|三个务必|六个必须坚持|五个必由之路|三个区分开来|四议两公开|三孩|三调|两弹一星|两节|两手抓|三重一大|两个文明|五好家庭|三农三牧|三农|两会|三严三实|两学一做|四风|八项规定|两个毫不动摇|三去一降一补|三牛|双循环|一带一路|一国两制|三个代表|四个伟大|四大考验|四种危险|四个最严|四早|四方责任|五级书记|三会一课|一岗双责|三管三必须|四不两直|两不愁三保障|四个不摘|三落实|三保障|一老一小|四好农村路|三区三线|三线一单|一网通办|一网统管|双随机|四套班子|四大班子|五套班子|六套班子|几套班子|两院|三级书记|三级干部|三级联动|三级治理|三新一高|八八战略|四个以学|两山|三公经费|三保|三资|三块地|五保|四上企业|三大球|四个革命|五个一工程|十[一二三四五六]五|村?两委|三北|三峡|两岸|五一|十一|七一|八一|三八|六一|五四|九一八|四史|两新|双碳|两优一先|三支一扶|四个对照|四个服从|两高|四个坚持不|三湖|五社联动|四个放在|四下基层|一府两院|五经普|三经普|七普|三次产业|一二三产|三产|四季|三省|五湖四海|七个有之|三驾马车|三大运营商|三甲|两客一危|九小场所|三无|两违|四水四定|[一二两三四五]级(?!\p{Script=Han}{2})|十佳|二十四节气|四进|两类人员|四个方面军|五个牢牢把握|六个更好统筹|六个统筹|七个着力|两个大局|九个必须|十个明确|十四个坚持|十三个方面成就|四个面向|六个统一|五大发展理念|五大理念|三驾马车|两个根本|三个意识形态|三个表率|两个结合|五个方面特征|八个明确|七个聚焦|四个敢于|三个吃透|三类对象|三类人员|五级段长|一件事一次办|一类事一站式)/u;

/**
 * Words of offices that stand in quotation marks in every text: farm work (“三夏”), statistics (“四上”),
 * law (“三非”), services (“两癌”), land, party rules. A text makes them its own only by listing items.
 */
const JARGON =
  /^[“"]?(?:[五七]彩|[一二三四五六七八九十]{1,3}连[冠增升涨红丰胜]|新三样|老三样|十强(?:企业|单位)|两手|三夏|三秋|三冬|双抢|双招双引|双减|双随机|双一流|双高|双师|双碳|双控|双拥|双创|双过半|双节|双公示|双预防|双重预防|双晒|双评议|双联户|双十一|双语|双证|双报到|四上|三非|三率|两高项目|两高一|两癌|两病|两证|三证合一|两节|三下乡|三师|三旧|三通一平|四通一平|五通一平|七通一平|九通一平|三同时|三留守|三务公开|三不腐|三不一体|两个责任|两个健康|两个市场|三权|[三四五]星(?![一二两三四五六七八九十])|四个必须|三个必须|三个全面|三个更加|五个注重|三改联动|三治|三生|三品一标|两品一标|两品一械|四荒|四旁|四乱|五乱|六乱|[二两三四五六]类[户人]|八类人群|四类重点|三全育人|五育|四唯|五唯|四难|三难|三小|九小|六小(?!工程)|四新经济|三新经济|三位一体|四位一体|二次创业|二次供水|二传手|二维码|两重|三甲|两优|两代表一委员|两企三新|两新组织|三区三州|三首|三清一改|六边|两打|三打|四包一|四不伤害|三违|四个责任|五经|三停|三停三实|四证|三电|三表|四快|四集中|五个严禁|六个严禁|十个严禁|三交|三个离不开|五个认同|四个与共|四个共同|四个特别|三公|三定|三张报表|五险|两险|三大球|两山理念|两山理论|两山论|两山指数|两山银行|三产|二产|两业融合|六次|两化融合|四化同步|三生融合|四水|四大家|五大班子|三大员|八小时|(?:二十|十三|二十一|十六)条(?!\p{Script=Han})|二十四|三十而立|三顾|三伏|三九|四面八方|五花八门|六亲|七嘴|八仙|九牛|千亿|百亿|万亿|百强|千强|百年|千年|百姓|百业|万家|千家|万企兴|千企|百日|万人坑)/u;

/** Slogans of others that a text may also fill with its own items (要素保障、招大引强、项目快进“三大攻坚战”). */
const BORROWED = /三大攻坚战|三大保卫战|三重压力|两大变量|六稳|六保|三大革命|四大保卫战/u;

/** “两山|一湖”, “三保|三提升”: what goes on with a number of its own is coined anew. */
const COINED_ON = /^\p{Script=Han}?[一二两双三四五六七八九十]/u;

function opensWith(phrases: RegExp, label: string): boolean {
  const phrase = phrases.exec(label)?.[0];
  return phrase !== undefined && !COINED_ON.test(label.slice(phrase.length));
}

/** Whether a label is a device of its own only where the text lists its items. */
export function isBorrowed(label: string): boolean {
  return BORROWED.test(label) || opensWith(JARGON, label);
}

/** “双过半”, “双减” say how, not how many. */
const DOUBLE = /^[“"]?双/u;

/** “两山”转化先行区: a place makes the slogan of others a model of its own. */
const MODEL = /[”"]\p{Script=Han}{0,4}(?:示范|先行|试验|样板)[区县市]$/u;
/** “两高”|目标: its own aim. */
const AIM = /^[”"]?(?:目标|定位)/u;

/** Whether a label is a slogan of others or an everyday name; `after` is the text behind it. */
export function isOfOthers(label: string, after: string): boolean {
  if (MODEL.test(label) || AIM.test(after)) return false;
  return opensWith(OTHERS, label) || (DOUBLE.test(label) && opensWith(JARGON, label));
}

/** 践行“八八战略”、推进|“两个先行”: what is joined to a slogan of others is cited with it. */
export function citesOthers(before: string): boolean {
  const quoted = /“([^“”]{2,12})”[^“”,，]{0,12}“?$/u.exec(before.slice(-32))?.[1];
  return quoted !== undefined && OTHERS.test(quoted);
}
