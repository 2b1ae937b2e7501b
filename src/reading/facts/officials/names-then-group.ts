import type { Mention } from './mention.ts';
import { readName } from './read-name.ts';
import type { Scene } from './scene.ts';
import { matchesOf } from '../../text/matches-of.ts';

const TAIL = /(?:领导)?班子成员|领导(?:干部|同志)?|负责同志|负责人|常委/gu;
/** 等|县四套班子, 等|经开区党政班子 before 领导; without 等, of a place's leadership only: 县|领导. */
const AFTER_ETC = /等(?:在家的?)?(\p{Script=Han}{0,14})$/u;
const OF_PLACE =
  /((?:[县市区旗州盟省师团乡镇]|党政|[四五六七几大]大?套?|级|班子|党委|政府|人大|政协){1,8})$/u;
const REACH = 20;

const CLAUSE_MARK = /[,，。;；:：!！?？()（）\n“”]/u;
/** Words that stand between the clause's start and the first name of the list. */
const BEFORE_LIST = /^.*(?:有|由|的|是|和|与|及|同|领导|同志)/u;
const LONGEST_LIST = 200;

/** 何晓红、何承明等县四套班子领导: each name of the list before a group's title holds it. */
export function namesThenGroup({ text }: Scene, known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  for (const match of matchesOf(text, TAIL)) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const afterEtc = AFTER_ETC.exec(before);
    const group = afterEtc ?? OF_PLACE.exec(before);
    if (group === null) continue;
    const listEnd = match.index - group[0].length;
    const named = readBackwards(text, listEnd, `${group[1] ?? ''}${match[0]}`, known);
    if (named.length < 2 && afterEtc === null) continue;
    for (const mention of named) mentions.push(mention);
  }
  return mentions;
}

/** Names, last to first, back to whatever is no name; nothing when the list is empty. */
function readBackwards(
  text: string,
  listEnd: number,
  title: string,
  known: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  let segmentEnd = listEnd;
  while (listEnd - segmentEnd < LONGEST_LIST) {
    const start = segmentStart(text, segmentEnd);
    const found = nameAtEnd(text.slice(start, segmentEnd), known);
    if (found === null) break;
    const nameStart = start + found.at;
    mentions.push({
      name: found.name,
      title,
      start: nameStart,
      end: segmentEnd,
      isTitleFirst: false,
    });
    if (found.at > 0 || text[start - 1] !== '、') break;
    segmentEnd = start - 1;
  }
  return mentions.reverse();
}

function segmentStart(text: string, end: number): number {
  let start = end;
  const limit = Math.max(0, end - 24);
  while (start > limit && text[start - 1] !== '、' && !CLAUSE_MARK.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

/** The name that fills a segment, or what follows the words before the list. */
function nameAtEnd(
  segment: string,
  known: ReadonlySet<string>,
): { readonly name: string; readonly at: number } | null {
  const lead = segment.length - segment.trimStart().length;
  for (const at of [lead, BEFORE_LIST.exec(segment)?.[0].length ?? lead]) {
    const name = readName(segment, at, known);
    if (name !== null && segment.slice(name.end).trim() === '') return { name: name.name, at };
  }
  return null;
}
