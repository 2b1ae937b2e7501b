import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { COUNTED_THINGS, DEVICE_NOUNS, IS_SIGHT, nameTail } from '../nouns.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const COUNT =
  /(?<![第前百千万亿零〇一二两三四五六七八九十\d每首头近数几])(?:([二两三四五六七八九十]{1,3})(?:大|(?=方面)|个|项|条|点|场|道|件|句|层(?=意思)|种|类|步|把|张|重|篇|座|维|支|轮|本|块|根|笔|朵|枝|盘|股|面|把|驾|杆|环|对|套|份|幅|副|颗|棵|剂|柄|桩|样|扇|招|曲|记|味|组(?=关系|矛盾)|字(?=经|诀))|(双)(?=[“]?(?:引擎|轮驱动)))/gu;
/** 5大行动, 6个方面, 20件实事: Arabic numbers are devices only before 大, 方面 and what is done for the people. */
const ARABIC_COUNT =
  /(?<![\d.第前])([1-9]\d?)(?:大(?=\p{Script=Han})|个?(?=方面)|[件项](?=\p{Script=Han}{0,6}(?:实事|民心工程|民生工程)))/gu;
const RUN = /^(?:[\p{Script=Han}]{0,10}“[^”\n]{1,10}”|[\p{Script=Han}*]{1,14})/u;
const NOUN = new RegExp(`^(?:的)?([\\p{Script=Han}]{0,8}?)(?:${DEVICE_NOUNS})`, 'u');
const NEXT_NOUN = new RegExp(
  `^(?!的|等|为|是|要|在|上|中|和|与|把|取得|得到)[\\p{Script=Han}]{0,2}?(?:${DEVICE_NOUNS})`,
  'u',
);
const THING = new RegExp(`^[\\p{Script=Han}]{0,8}?(?:${COUNTED_THINGS})`, 'u');
/** “三个月”, “两个市场”: what the marks hold is counted even there. */
const IS_THING = /^(?:企业|公司|单位|部门|小时|月|季度|亿|万|百分点|公里|同志|人|市场|项目)$/u;
const STARTS_WITH_THING = new RegExp(`^(?:${COUNTED_THINGS})`, 'u');
/** 22件为民办实事项目, 十件民生实事: what a government owes its people. */
const OWED = /^\p{Script=Han}{0,6}?(?:实事|好事|民生大事|民心工程|民生工程)(?:项目)?/u;
const STOP = /[的是为等要在上中把将和与]/u;

/** 五大会战, 三项基本要求, 六道“必答题”, “三个不变”: a number, a classifier and what a device is called. */
export function countLabels(text: string): Label[] {
  const counted = [...matchesOf(text, COUNT), ...matchesOf(text, ARABIC_COUNT)];
  const labels = counted.flatMap((match): Label[] => {
    const numeral = match[1] ?? '双';
    const declared = numeral === '双' ? 2 : (parseNumeral(numeral) ?? 0);
    const isQuoted = /[“"]/u.test(text.charAt(match.index - 1));
    const label = declared < 2 ? null : readLabel(text, match);
    if (label === null) return [];
    const flags = !isQuoted && isResult(text, match) ? SUMS_UP : {};
    return [{ ...label, ...flags, declared, kind: 'count', digits: [] }];
  });
  return [...labels, ...askedLabels(text)];
}

/** “干了什么、差距在哪、明年怎么抓”|三问, 产业怎么强、作风怎么转这|四问. */
function askedLabels(text: string): Label[] {
  return matchesOf(text, ASKED).map((match): Label => {
    const [label, numeral = ''] = match;
    const place = placeOf(text, match.index, match.index + label.length);
    const declared = parseNumeral(numeral) ?? 0;
    return { ...place, declared, kind: 'count', digits: [], needsItems: true, sumsUp: true };
  });
}

/** 两个百亿集群: a number of things of a size is a target, no device unless the text names them (三大百亿产业 is one). */
function isResult(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return match[0].endsWith('个') && /^[十百千万]{1,2}亿/u.test(text.slice(end, end + 3));
}

type Place = Pick<Label, 'text' | 'start' | 'end' | 'needsItems' | 'sumsUp' | 'isBuilt'>;

function readLabel(text: string, match: RegExpExecArray): Place | null {
  const nounAt = match.index + match[0].length;
  if (/[“"]/u.test(text.charAt(match.index - 1))) return inQuotes(text, match.index, nounAt);
  const run = RUN.exec(text.slice(nounAt, nounAt + 24))?.[0] ?? '';
  const noun = run.endsWith('”')
    ? run
    : nounOf(run) || looseNounOf(run, match[0]) || repeatedNounOf(text, nounAt, run);
  const owed = /[件项]$/u.test(match[0]) ? OWED.exec(run)?.[0] : undefined;
  if (owed !== undefined) return placeOf(text, match.index, nounAt + owed.length);
  const after = text.slice(nounAt + noun.length, nounAt + noun.length + 8);
  if (noun === '') return anyNoun(text, match.index, nounAt, run);
  if (isThing(noun, run) || STARTS_WITH_THING.test(after)) {
    return builtPlaces(text, match.index, nounAt, run);
  }
  return placeOf(text, match.index, nounAt + noun.length);
}

/** 三支队伍, 三道坎: a noun of any kind that ends its clause, where the text lists as many items. */
function anyNoun(text: string, start: number, nounAt: number, run: string): Place | null {
  const noun = run.slice(0, Math.max(0, (run + '的').search(NOUN_ENDS)));
  const isWhole = noun === run && run.length <= LONGEST_ANY;
  if (noun.length < 1 || (!isWhole && noun.length > LONGEST_SUM)) return null;
  const place = placeOf(text, start, nounAt + noun.length);
  if (isThing(noun, noun)) return builtPlaces(text, start, nounAt, noun);
  return isWhole ? { ...place, needsItems: true } : { ...place, needsItems: true, sumsUp: true };
}

/** 建设活力、宜居、绿色、平安、幸福|五个新城区: places that a text says it will become. */
function builtPlaces(text: string, start: number, nounAt: number, run: string): Place | null {
  const noun = run.slice(0, Math.max(0, (run + '的').search(NOUN_ENDS)));
  if (noun.length > LONGEST_ANY || !BUILT.test(noun)) return null;
  const place = placeOf(text, start, nounAt + noun.length);
  return { ...place, needsItems: true, sumsUp: true, isBuilt: true };
}

const BUILT = /(?:[县市区乡镇旗城园]|城区|园区|基地|示范园)$/u;
const LONGEST_ANY = 6;
const LONGEST_SUM = 4;
const SUMS_UP = { needsItems: true, sumsUp: true } as const;
const ASKED = /(?<=[”这]|等)([三四五六七八九])问/gu;
/** 三大主战场|为载体, 四条战线|上. */
const NOUN_ENDS =
  /[的是为等要在把将和与都已正仍还就更也须必谁]|上(?!市)|中(?![心区小医学药])|下(?!沉)|(\p{Script=Han})\1/u;

/** “三个不变”, “五大攻坚”行动: whatever stands in the marks, and the noun after them. */
function inQuotes(text: string, start: number, nounAt: number): Place | null {
  const close = text.slice(nounAt, nounAt + 12).search(/[”"]/u);
  const inside = text.slice(nounAt, nounAt + close);
  if (
    close < 1 ||
    !/^[\p{Script=Han}*（）()]+$/u.test(inside) ||
    (!text.slice(start, nounAt).endsWith('大') && IS_THING.test(inside)) ||
    IS_SIGHT.test(inside)
  )
    return null;
  const end = nounAt + close + 1;
  const tail = nameTail(text.slice(end, end + 24));
  return tail === '' ? placeOf(text, start, end - 1) : placeOf(text, start - 1, end + tail.length);
}

function placeOf(text: string, start: number, end: number): Place {
  return { text: text.slice(start, end), start, end };
}

/** Up to the first device noun, and on while others follow it closely: 落实|保障|机制. */
function nounOf(run: string): string {
  const first = NOUN.exec(run);
  if (first === null || STOP.test(first[1] ?? '')) return '';
  let noun = first[0];
  for (let next = NEXT_NOUN.exec(run.slice(noun.length)); next !== null;) {
    noun += next[0];
    next = NEXT_NOUN.exec(run.slice(noun.length));
  }
  return noun;
}

/** 三大|赛道 of whatever kind: behind 大 any short word that ends its clause is what a device is called. */
function looseNounOf(run: string, counted: string): string {
  return counted.endsWith('大') && run.length <= LONGEST_LOOSE ? run.replace(FUNCTION, '') : '';
}

/** 三个|不：不说空话、不搞花架子: whatever the items behind the colon begin with. */
function repeatedNounOf(text: string, nounAt: number, run: string): string {
  const colon = nounAt + run.length;
  const isRepeated = run.length <= 3 && /^[:：]“?$/u.test(text.slice(colon, colon + 1));
  return isRepeated && text.startsWith(run, colon + 1) ? run : '';
}

/** 发挥五大专班|作用: what it is good for is no part of its name. */
const FUNCTION = /(?<=.{2})(?:作用|职能|效能|功能|力量)$/u;
const LONGEST_LOOSE = 5;

function isThing(noun: string, run: string): boolean {
  const thing = THING.exec(run)?.[0];
  return thing !== undefined && thing.length <= noun.replaceAll(/[“”]/gu, '').length;
}
