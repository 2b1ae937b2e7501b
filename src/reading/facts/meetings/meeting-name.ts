import { matchesOf } from '../../text/matches-of.ts';

/** Before 会 these make an association, an organ or an everyday word, not a meeting. */
const NO_MEETING =
  '社|机|不|都|协|学|商|工|开|委员|人员|理事|董事|基金|才|就|将|也|教|体|领|误|省|附|联合|研究|国|议|委|总|分|约|宴|盛';

/** Where a meeting's name ends: 务虚会, 全会, 大会, 会议; a standing committee only as the meeting itself. */
const NAME_END = new RegExp(
  `(?:会议|大会(?!第)|(?<!${NO_MEETING})会|委会(?![^，。]{0,20}会议))(?![议商见员长展所堂社场务晤签面谈餐址标费第室厅])`,
  'gu',
);
/** More of the same name follows: 常委(扩大)会议和县政府工作务虚会, 全会暨经济工作会议. */
const GOES_ON = /^(?:[（(][^（）()，。]{1,24}[）)])?(?:暨|和|及|与|、|·|——)/u;
const BRACKET = /^[（(][^（）()，。]{1,24}[）)]/u;
/** No single meeting's name is longer. */
const LONGEST_NAME = 80;

/**
 * The name of a meeting at the beginning of `text`, up to its last part; null when there is none
 * in the first 80 characters.
 */
export function nameFrom(text: string): string | null {
  const clause = text.slice(0, LONGEST_NAME);
  const first = endOfPart(clause, 0);
  if (first === null) return null;
  const end = endOfWhole(clause, first);
  const bracket = BRACKET.exec(clause.slice(end))?.[0] ?? '';
  const name = clause.slice(0, end) + (/扩大|视频/u.test(bracket) ? bracket : '');
  return tidyName(name);
}

/** Goes on over 和, 暨 and brackets as long as another meeting follows. */
function endOfWhole(clause: string, first: number): number {
  let end = first;
  for (;;) {
    const more = GOES_ON.exec(clause.slice(end));
    const next = more === null ? null : endOfPart(clause, end + more[0].length);
    if (next === null) return end;
    end = next;
  }
}

function endOfPart(clause: string, from: number): number | null {
  NAME_END.lastIndex = from;
  const found = NAME_END.exec(clause);
  return found === null ? null : found.index + found[0].length;
}

/** The end, in `text`, of the last meeting's name; null when none stands there. */
export function lastNameEnd(text: string): number | null {
  const last = matchesOf(text, NAME_END).at(-1);
  return last === undefined ? null : last.index + last[0].length;
}

const COUNTED = /^(?:了|的)?(?:[一二两三四五六七八九十\d]+[场次个]|首次|本次|这次|此次)?/u;
/** (2024年9月6日…通过): a note on the resolution that stands before the name. */
const NOTE = /^[（(][^（）()]*通过[)）]\s*/u;
const BARE = /^(?:工作)?(?:会议|大会|会|专题会议|扩大会议)$/u;

/** A name without 四场 before it; quotation marks that hold all of it are taken off. */
export function tidyName(name: string): string {
  return name.replace(NOTE, '').replace(COUNTED, '').trim();
}

/** Whether a name says no more than that people met. */
export function isBareName(name: string): boolean {
  return BARE.test(name);
}
