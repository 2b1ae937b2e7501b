/**
 * Text to named things: projects, companies, platforms, roads and public buildings that carry a
 * proper name, as far as their endings tell (义东高速, 石马潭水库, 通用航空产业园).
 */
import type { StoryRecord } from '../record.ts';
import type { Reading } from '../reading.ts';
import { isHanAt } from '../text/is-han.ts';
import { spanOf } from '../text/repaired-text.ts';
import { COMMON_BEFORE, EVENT, NAME_SUFFIXES, PROGRAMME } from './named/name-suffixes.ts';
import { matchesOf } from '../text/matches-of.ts';
import { findWords, toWordTree } from '../text/word-tree.ts';

type Named = StoryRecord['named'][number];

const TYPE_OF = new Map(
  NAME_SUFFIXES.flatMap(([type, words]) => words.split('|').map((word) => [word, type] as const)),
);
const SUFFIXES = toWordTree(TYPE_OF);
const MARKS_IN_NAMES = '“”（）()*·';
/** Words that end where a name begins. */
const BEFORE_NAME =
  /^.*(?:推进|加快|建设|建成|打造|实施|推动|围绕|依托|支持|培育|启动|完成|确保|力争|抓好|做好|做大|做强|以及|及|和|与|等|的|在|对|为|是|把|将|到|由|以|从|让|使|新建|续建|改造|提升|开工|服务|引进|招引|落户|位于|举办|参加|要求|发挥|利用|用好|包括|如|其中|争取|谋划|开展|持续|全面|大力|稳步|积极|深化|范围内|要|跨越|个|就要|月|年|日|了|观摩|参观|考察|调研|走访|迈入|获评|入选|成为|通过|我们|你们|他们|至|过|向|并|又|还|已|也|都|再|就|于|称为|看到|走进|来到|盼望)/u;
const LONGEST = 24;
const SHORTEST_STEM = 2;
/** An ending as long as this is a name by itself: 公共卫生中心. */
const WHOLE_NAME = 6;
const LONGEST_RUN = 8;

/** Each name once, at its first place in the body of the text. */
export function findNamed(reading: Reading): Named[] {
  const found = new Map<string, Named>();
  for (const unit of reading.units) {
    if (unit.section !== 'body') continue;
    const text = reading.source.text.slice(unit.start, unit.end);
    for (const { start, end, type } of namesIn(text)) {
      const name = text.slice(start, end);
      if (found.has(name)) continue;
      const span = spanOf(reading.source, unit.start + start, unit.start + end);
      found.set(name, { name, type, span });
    }
  }
  return Array.from(found.values()).sort((one, other) => one.span.start - other.span.start);
}

interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

function namesIn(text: string): NamePlace[] {
  const places = suffixedNames(text);
  const add = (pattern: RegExp, type: string): void => {
    for (const { 0: name, index } of matchesOf(text, pattern)) {
      places.push({ start: index, end: index + name.length, type });
    }
  };
  if (text.includes('届')) add(EVENT, 'event');
  if (text.includes('“')) add(PROGRAMME, 'programme');
  return places;
}

/** 石马潭水库, 通用航空产业园: proper names by their ending; the last ending of a run closes it (广厦大学木雕小镇校区). */
function suffixedNames(text: string): NamePlace[] {
  const endings = findWords(SUFFIXES, text);
  let floor = 0;
  return endings.flatMap((ending, index) => {
    if (runsOn(text, ending.end, endings[index + 1]?.start)) return [];
    const end = ending.end + noteLength(text, ending.end);
    const start = nameStart(text, floor, ending.start);
    floor = end;
    const stem = text.slice(start, ending.start);
    const isWhole = ending.end - ending.start >= WHOLE_NAME;
    if ((stem.length < SHORTEST_STEM && !isWhole) || COMMON_BEFORE.test(stem)) return [];
    return [{ start, end, type: ending.meaning }];
  });
}

/** Whether another ending follows in the same run of Han characters. */
function runsOn(text: string, end: number, next: number | undefined): boolean {
  if (next === undefined || next - end > LONGEST_RUN) return false;
  return (
    /^\p{Script=Han}*$/u.test(text.slice(end, next)) && !/[和与及]/u.test(text.slice(end, next))
  );
}

/** 义东高速|（江北—南市段）, 东横快速路|（G351）: the note in brackets belongs to the name. */
function noteLength(text: string, at: number): number {
  return /^[(（][\p{Script=Han}A-Z\d—-]{2,12}[)）]/u.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}

function isOfName(text: string, at: number): boolean {
  return isHanAt(text, at) || MARKS_IN_NAMES.includes(text.charAt(at));
}

function nameStart(text: string, floor: number, suffixAt: number): number {
  let start = suffixAt;
  const limit = Math.max(floor, suffixAt - LONGEST);
  while (start > limit && isOfName(text, start - 1)) start -= 1;
  const run = text.slice(start, suffixAt);
  return start + (BEFORE_NAME.exec(run)?.[0].length ?? 0);
}
