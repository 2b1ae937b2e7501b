import type { Mention } from './mention.ts';
import { readName } from './read-name.ts';

/** 等县四套班子领导, 等县领导, 等在家的市级领导: a title that closes a list of names. */
const GROUP =
  /等?(?:在家的?|部分|有关|相关)?((?:[县市区旗州盟省师团乡镇]|党政|[四五六七几大]大?套?|级|班子|党委|政府|人大|政协|委|组|直|机关|部门|单位|主要|开发区|经开区|高新区|园区|管委会|副处级以上|党组|班子成员){1,8}(?:领导班子成员|班子成员|领导干部|领导同志|领导|负责同志|负责人|常委))/gu;
const CLAUSE_MARK = /[,，。;；:：!！?？()（）\n“”]/u;
/** Words that stand between the clause's start and the first name of the list. */
const BEFORE_LIST = /^.*(?:有|由|的|是|和|与|及|同|领导|同志)/u;
const LONGEST_LIST = 200;

/** 何晓红、何承明等县四套班子领导: each name of the list before a group's title holds it. */
export function namesThenGroup(text: string, known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(GROUP)) {
    const title = match[1] ?? '';
    const named = readBackwards(text, match.index, title, known);
    if (named.length > 1 || match[0].startsWith('等')) mentions.push(...named);
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
