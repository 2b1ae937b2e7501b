/**
 * The meetings that a text says were held, by the verbs of holding: 县委召开务虚会,
 * 县委务虚会召开, 主持召开县政府常务会议. Meetings that it only cites are left out.
 */
import { findDates } from '../dates/find-dates.ts';
import { isBareName, lastNameEnd, nameFrom, tidyName } from './meeting-name.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** A meeting that a unit says was held. Offsets are UTF-16 into the unit's text. */
export interface Convened {
  readonly name: string;
  /** Who convened it, as the clause says before the verb; empty when it doesn't. */
  readonly organ: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is told as an event, not named in passing (…召开的会议). */
  readonly isEvent: boolean;
}

const CLAUSE = /[^，,。；;！!？?\n\r]+/gu;
const VERB = /(?:召开|召集|举行|举办|开幕|闭幕|听取(?=[并和了]))/u;
const CITED_BEFORE =
  /(?:学习|贯彻|传达|落实|根据|按照|自从|关于|围绕|迎接|筹备|将|拟|定于|即将|准备|计划)[^召举]{0,16}$/u;
/** 强作风、抓落实 in a name's quotation marks cites nothing. */
const QUOTED = /[“"‘][^”"’]{0,60}[”"’]/gu;
const CITED_AFTER = /^(?:精神|部署|要求|以来|决定|提出的|确定的|明确的|期间)/u;
const ADVERB =
  /(?:\s+|在[^，。在]{1,24}|于[^，。于]{1,24}|隆重|正式|胜利|顺利|如期|圆满|[今昨][天日]|[上下]午|以[^，。以]{2,12}形式)$/u;
const TIME_FIRST = /^\s*(?:(?:于|在)[^召举]{2,30}(?:召开|举行)|听取[并和了])/u;
/** No more adverbs than these stand between a name and its verb. */
const MOST_ADVERBS = 4;
/** Convener, name and adverbs stand in so many characters before the verb. */
const REACH = 120;
/** 新华网某某频道11月18日电(记者 张某某) before the first words. */
const LEAD = /^[^（()），,]{0,24}[讯电](?:[(（][^)）]{2,60}[)）])?[ \u3000]{0,4}/u;
const TIME_WORDS =
  /^(?:[上下]午|晚上?|中午|凌晨|早上|日前|近日|近期|昨[日天]|今[日天]|当[日天]|随后|同日|次日|会前|会后|连日来|记者获悉|据悉|其间|期间|[（(](?:星期|周)[一二三四五六日天][）)])+/u;

/** The meetings held according to the text of a unit, in order. */
export function findConvened(text: string): Convened[] {
  if (!VERB.test(text)) return [];
  const found: Convened[] = [];
  let previous: Clause | null = null;
  for (const match of matchesOf(text, CLAUSE)) {
    const clause: Clause = joinName(previous, { at: match.index, words: match[0] });
    const meeting = readClause(text, clause.at, clause.words);
    if (meeting !== null) found.push(meeting);
    previous = clause;
  }
  return found;
}

interface Clause {
  readonly at: number;
  readonly words: string;
}

/** 县委全体会议,于12月30日举行, 县人代会,听取了报告: such clauses belong to the name before them. */
function joinName(previous: Clause | null, clause: Clause): Clause {
  if (previous === null || previous.words.length > REACH || !TIME_FIRST.test(clause.words)) {
    return clause;
  }
  const gap = clause.at - previous.at - previous.words.length;
  return { at: previous.at, words: previous.words + ' '.repeat(gap) + clause.words };
}

function readClause(text: string, at: number, clause: string): Convened | null {
  const verb = VERB.exec(clause);
  if (verb === null) return null;
  const before = clause.slice(Math.max(0, verb.index - REACH), verb.index);
  const afterAt = verb.index + verb[0].length;
  if (CITED_BEFORE.test(before.replace(QUOTED, '').slice(-24))) return null;
  return readAfter(text, at, clause, before, afterAt) ?? readBefore(at, before, afterAt);
}

/** 县委召开务虚会. */
function readAfter(
  text: string,
  at: number,
  clause: string,
  before: string,
  afterAt: number,
): Convened | null {
  const isOf = clause.startsWith('的', afterAt);
  const rest = text.slice(at + afterAt, at + afterAt + 120);
  const name = nameFrom(withinQuotes(rest));
  if (name === null) return null;
  const nameAt = rest.indexOf(name);
  const end = at + afterAt + Math.max(0, nameAt) + name.length;
  if (CITED_AFTER.test(text.slice(end, end + 6))) return null;
  const organ = withoutTime(before);
  return { name: completeName(name, organ), organ, start: at, end, isEvent: !isOf };
}

/** A name ends with its clause, save for commas inside its quotation marks. */
function withinQuotes(rest: string): string {
  let depth = 0;
  for (let index = 0; index < rest.length; index += 1) {
    const character = rest.charAt(index);
    if ('“《（('.includes(character)) depth += 1;
    if ('”》）)'.includes(character)) depth = Math.max(0, depth - 1);
    if ('。；;！？!?\n\r'.includes(character)) return rest.slice(0, index);
    if ('，,'.includes(character) && depth === 0) return rest.slice(0, index);
  }
  return rest;
}

/** 县委务虚会召开, 全县经济工作会议在县城隆重举行. */
function readBefore(at: number, before: string, afterAt: number): Convened | null {
  const stem = withoutAdverbs(before);
  const end = lastNameEnd(stem);
  if (end === null || stem.length - end > 12) return null;
  const named = withoutTime(stem.slice(0, end));
  const name = tidyName(named);
  if (isBareName(name) || name.length < 3) return null;
  return { name, organ: '', start: at, end: at + afterAt, isEvent: true };
}

function withoutAdverbs(text: string): string {
  let stem = text;
  for (let count = 0; count < MOST_ADVERBS; count += 1) stem = stem.replace(ADVERB, '');
  return stem;
}

/** 区委常委会召开会议 is a meeting of the standing committee. */
function completeName(name: string, organ: string): string {
  if (!isBareName(name)) return name;
  const body =
    /((?:[\p{Script=Han}]{0,8}[县市区旗])?委?(?:常委会|理论学习中心组|党组|常务会议))$/u.exec(
      organ,
    )?.[1];
  return body === undefined ? name : body + name;
}

/** The clause without the date, the part of the day and 近日 at its start. */
function withoutTime(text: string): string {
  const trimmed = text.trimStart().replace(LEAD, '');
  const [date] = findDates(trimmed);
  const rest = date?.start === 0 ? trimmed.slice(date.end) : trimmed;
  return rest.replace(TIME_WORDS, '').trim();
}
