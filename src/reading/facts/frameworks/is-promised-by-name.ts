import type { CodedUnit } from '../../themes/coded-unit.ts';
import { NAMED_DEVICES } from './nouns.ts';
import type { LabelSite } from './site.ts';
import { citesOthers, isBorrowed } from './slogans-of-others.ts';

/** A verb before the label, with no more than a short object of its own between (实施农民增收“四大行动”). */
export const DIRECTS =
  /(?:实施|实行|建设|办好|掀起|弘扬|争当|打好|打赢|打响|抓好|抓实|开展|推进|主攻|聚焦|突出|坚持|做好|做实|做强|深化|落实|紧盯|围绕|强化|迭代|升级|推行|启动|建立|健全|完善|构建|优化|明确|提出|部署|按照|打造|推动|统筹|完成|践行|实现|把握|锚定|紧扣|培育|开打|夯实|搭建|筑牢|守牢|守住|补齐|破解|夺取|取得|确保|争创|用好|念好|做足|做活|下好|增强|树牢|树立|保持|提高|提升|锤炼|唱好|唱响|答好|讲好|走好|抓住|扭住|交出|当好|激活|管好|建好|扛起|擦亮|壮大|加强|攻克|突破|成立|组建|兑现|争做|争创|巩固|执行|推广|运用|发扬|践诺|严明|严守|恪守|狠抓|把|力争在)(?:好|新)?[^、,，。；;：:“”]{0,8}[“"]?$/u;
const OF_OTHERS = /(?:中央|国家|国务院|党的|总书记|全党|全国)[^,，。]{0,16}$/u;
/** 省委“锚定一个目标，实现十大突破”的部署: a quotation of others still open at the label. */
const QUOTES_OTHERS = /(?:中央|自治区|州委|省委|市委|国家|上级|总书记)[^。“”]{0,8}“[^”]{0,80}$/u;
const IS_NAMED = new RegExp(`${NAMED_DEVICES}[”"]?$`, 'u');

/** One of each (“一企一策”) is a manner of working, not a list. */
const MANY = /[二两三四五六七八九十]/u;

/** Slogans of the party and the state have two numbers; a row of three (一区两园三基地) is the place's own. */
const LONG =
  /^(?=.*[二两三四五六七八九十].*[二两三四五六七八九十])(?:.*?[一二两三四五六七八九十]){3}/u;

/** Whether the words before a label give it to the party and the state, or quote a level above at length. */
export function isOfOthersHere({ label, before, sentenceBefore }: LabelSite): boolean {
  const isQuoted = /[“"]/u.test(before.slice(-1) + label.text.slice(0, 1));
  return (
    citesOthers(before) ||
    (!isQuoted && OF_OTHERS.test(before)) ||
    QUOTES_OTHERS.test(sentenceBefore.replace(/[“"]$/u, ''))
  );
}

/** “一心两带”空间格局: such nouns name a device whatever verb goes before. */
const IS_LAYOUT = /(?:体系|格局|布局|定位|思路|战略|框架|架构|集群|目标)$/u;
/** 三抓三促行动: without quotation marks only what names itself. */
const IS_CAMPAIGN = /\p{Script=Han}{4}(?:行动|工程|活动|格局|布局|体系|战略|机制|思路|模式)$/u;
/** 12件民生实事要早安排: what a government owes its people, whatever verb it has. */
const FOR_PEOPLE =
  /^[\d二三四五六七八九十]+[件项].*(?:实事|好事|民生大事|民心工程|民生工程)(?:项目)?$/u;
/** 围绕建设“三地一口岸”: a place builds what it calls its own. */
const BUILDS = /(?:建设|打造|构建|建成|加快)“$/u;
/** 打造“一县一业”: one for each. */
const OF_ONE = /^一\p{Script=Han}一(?:\p{Script=Han}$|策)/u;
/** A terse item of a plan that says neither when nor who: 深入推进乡村振兴“八大行动”. */
const IMPERATIVE =
  /^(?:要|着力|全面|深入|大力|积极|加快|持续|扎实|深化|推进|实施|落实|构建|打造|聚焦|围绕|突出|坚持|强化|开展|重点|全力|继续|抓实|抓好|做好|做强|夯实|健全|完善|优化|紧盯|紧扣|锚定|坚决|切实|统筹|加强|巩固|提升|补齐|守牢|用好|办好|狠抓)/u;

/** 开展“五比五看”; 推进“三铁一机一高”建设 builds what the letters stand for. */
function isBareName({ before, after }: LabelSite): boolean {
  return /[“"]$/u.test(before) && !/^[”"]\p{Script=Han}{0,4}(?:建设|工程|项目)/u.test(after);
}

/** 以“三提三争”行动|为抓手: what a plan works by. */
function isMeans({ label, before, after }: LabelSite): boolean {
  const isQuoted = /[“"]/u.test(before.slice(-1) + label.text.slice(0, 1));
  return isQuoted && BY.test(before) && AS_MEANS.test(after);
}

const BY = /以[^、,，“”]{0,6}“?$/u;
const AS_MEANS = /^”?\p{Script=Han}{0,4}为(?:总?抓手|引领|牵引|统领|载体|总揽|路径)/u;

/** 实施“五大行动”: a plan's own device, named and not explained. A review's, only with the noun that names it. */
export function isPromisedByName(site: LabelSite, { tense }: CodedUnit): boolean {
  const { label, before, sentenceBefore } = site;
  if (isBorrowed(label.text) || OF_ONE.test(label.text) || isOfOthersHere(site)) return false;
  const isPlan = tense === 'plan' || (tense === 'situation' && IMPERATIVE.test(sentenceBefore));
  if (!isPlan && !(tense === 'review' && /[”"]/u.test(label.text))) return false;
  const isNamedPair = label.kind === 'pairs' && label.text.startsWith('“') && MANY.test(label.text);
  if (isNamedPair && isPlan && IS_LAYOUT.test(label.text)) return true;
  if (label.kind === 'pairs' && isPlan && BUILDS.test(before)) return true;
  if (isPlan && isMeans(site)) return true;
  if (isPlan && FOR_PEOPLE.test(label.text)) return true;
  if (label.declared === null && !DIRECTS.test(before)) return false;
  const lead = before.replace(/(?:“?[^、“”,，]{2,16}”?[、和])+[^、“”,，]{0,8}“?$/u, '');
  // 推行“首席服务员”等|四项机制, 实施“强县域”|六大行动.
  const plain = before.replaceAll(/“[^“”]{1,16}”(?:等|和|、)?/gu, '');
  if (![before, lead, plain].some((words) => DIRECTS.test(words))) return false;
  if (label.kind === 'pairs') {
    const isBare = !/[“"]/u.test(before.slice(-1) + label.text) && IS_CAMPAIGN.test(label.text);
    const isNamed = isNamedPair || isBare || label.text.includes('、');
    return isNamed || (isPlan && (LONG.test(label.text) || isBareName(site)));
  }
  if (label.kind !== 'count') return false;
  const isQuoted = /[“"]/u.test(before.slice(-1) + label.text.slice(0, 1));
  const isNamed = IS_NAMED.test(label.text);
  return isQuoted ? isNamed || isPlan : isNamed && (label.declared ?? 0) > 2;
}
