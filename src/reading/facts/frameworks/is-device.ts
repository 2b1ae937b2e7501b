import type { CodedUnit } from '../../themes/coded-unit.ts';
import { itemsAbove } from './components/items-above.ts';
import { itemsBefore } from './components/before-label.ts';
import { isQuoted, isQuotedSlogan } from './is-quoted-slogan.ts';
import { isOfOthersHere, isPromisedByName } from './is-promised-by-name.ts';
import { isPartOfDigits } from './is-part-of-digits.ts';
import type { LabelSite } from './site.ts';
import { isBorrowed } from './slogans-of-others.ts';

/** “4”就是强化|“四聚四提”: a part of a larger device. */
const DEFINED = /[“"]\d[”"](?:就是|则是|即|是指|是|指)\p{Script=Han}{0,6}“?$/u;
/** 概括起来就是“两个先行”和“三高三新”: a text sums up in quoted slogans that it doesn't explain. */
const SUMS_UP = /(?:关键词|概括起来|归纳起来|总结起来|简单来说|一句话)[^。]{0,40}$/u;

const BUILDS = /建设|打造|创建|争创|建成/u;

const isAhead = ({ tense }: CodedUnit): boolean => tense === 'plan' || tense === 'situation';

/** |两个园区，就是甲园和乙园: what opens its sentence to be defined. */
export function isDefined({ sentenceBefore, opened }: LabelSite): boolean {
  return sentenceBefore.trim() === '' && opened?.isAnnounced === true;
}

/** The sentence so far: a verb at most, or (“4”是) the digit that it defines. */
const OPENS =
  /^\s*(?:\p{Script=Han}{0,3}|\p{Script=Han}{0,4}[“"]\d[”"](?:就是|则是|即|是指|是|指))$/u;

/** 突出|三区定位，就是…: what is defined at the beginning of its sentence, with a verb before it at most. */
function isExplained({ sentenceBefore, opened }: LabelSite): boolean {
  return opened?.isAnnounced === true && OPENS.test(sentenceBefore);
}

/** 一户一策, “一企一专班”: one for each is a manner of working. */
const ONE_FOR_EACH =
  /^[“"]?一[企户村事项镇乡人链园校厂]一(?:策|专班|码|档|品|业|图|表|员|方案|清单)[”"]?$/u;

/** 两张网, 两把尺, 两支队伍: a classifier of things in hand makes an image even of two. */
const IMAGE = /^两[张把支面副]/u;

/** What is known by its items alone has three at least, or stands in quotation marks: two of anything stand everywhere. */
function isTwoOfAnything(site: LabelSite): boolean {
  const { label } = site;
  if (label.needsItems !== true || (label.declared ?? 0) > 2) return false;
  return !IMAGE.test(label.text) && !isQuoted(site);
}

/** 下面，我讲|三个问题: a line that only announces the parts of the speech. */
const ANNOUNCES = /(?:讲|谈|提|汇报|报告|强调|部署了|安排了|共?分为?)[了出]{0,2}(?:以下|如下)?$/u;
const SPEECH_PART = /(?:意见|体会|要求|问题|方面|部分|建议|看法|想法)$/u;

/** 医院、学校这|两件事: what was just named is counted, not laid out. */
const THINGS_TO_DO = /件[\p{Script=Han}]{0,2}事$/u;

/** Whether the items of a label stand right before it, or in the clause before. */
function isSummedUp(site: LabelSite): boolean {
  return [itemsBefore, itemsAbove].some((rule) => rule(site).length === site.label.declared);
}

/** Whether a label is worth a search for items; what only sums up is none without them before it. */
export function canBeDevice(site: LabelSite): boolean {
  const needsList = site.label.sumsUp === true && !isExplained(site) && !isPartOfDigits(site);
  return !needsList || isSummedUp(site);
}

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
  if (ONE_FOR_EACH.test(label.text)) return false;
  if (ANNOUNCES.test(before) && SPEECH_PART.test(label.text)) return false;
  if (isPartOfDigits(site)) return true;
  if (before.endsWith('这') && THINGS_TO_DO.test(label.text)) return false;
  if (label.needsItems === true && components.length === label.declared && isExplained(site))
    return true;
  if (isTwoOfAnything(site)) return false;
  if (label.isBuilt === true && !(isAhead(coded) && BUILDS.test(before))) return false;
  if (label.sumsUp === true) return isSummedUp(site);
  if (
    isQuoted(site) &&
    !isBorrowed(label.text) &&
    !isOfOthersHere(site) &&
    isQuotedSlogan(site, coded)
  )
    return true;
  if (label.needsItems === true) return components.length === label.declared;
  // What was done is listed in passing; only a named device of it counts.
  if (
    coded.tense === 'review' &&
    label.declared === 2 &&
    !/[“”]/u.test(before.slice(-1) + label.text)
  )
    return false;
  if (components.length > 1) return components.length === label.declared || !isBorrowed(label.text);
  if (components.length === 1)
    return site.markers.length > 0 || label.kind === 'digits' || label.kind === 'sequence';
  if (label.kind === 'digits' || label.kind === 'sequence') {
    const isNamed = label.kind === 'sequence' || /[”"』」\dNnXx]\p{Script=Han}/u.test(label.text);
    return isNamed && !isOfOthersHere(site);
  }
  if (label.kind === 'gathered') return false;
  if (DEFINED.test(before)) return true;
  if (SUMS_UP.test(site.sentenceBefore)) return label.kind === 'pairs' || /[“"]$/u.test(before);
  return isPromisedByName(site, coded);
}
