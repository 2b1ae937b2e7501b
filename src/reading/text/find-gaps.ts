import type { Line } from './find-lines.ts';
import { matchesOf } from './matches-of.ts';

/** A place where the source says that text is missing. Offsets are UTF-16 into the repaired text. */
export interface TextGap {
  readonly start: number;
  readonly end: number;
  /** Characters omitted here (省略1110字), or null when the source doesn't say. */
  readonly omitted: number | null;
  /** Characters of the whole text (全文共13100字), or null. */
  readonly total: number | null;
  /** Characters that the source says it shows (当前仅显示3116字), or null. */
  readonly shown: number | null;
  /** Whether the text breaks off here, so that only the site's own words follow. */
  readonly endsText: boolean;
}

/** What a paywall or an excerpt says at the place where text is missing. */
const MARKER = new RegExp(
  [
    '(?:此处)?(?:省略|隐藏|隐去)\\s{0,2}\\d{1,9}\\s{0,2}字',
    '此处省略',
    '以下省略',
    '(?:未完(?:待续)?|待续)[,，;；。…)）】]',
    '全文共?约?\\s{0,2}\\d{1,9}\\s{0,2}字',
    // 不仅显示 is running text.
    '(?:当前|此处|目前)?(?<!不)[仅只](?:显示|展示|预览)(?:了?部分|前?\\s{0,2}\\d{1,9}\\s{0,2}字)',
    '试读(?:结束|到此)',
    '(?:点击)?(?:查看|阅读|展开|浏览)(?:全文|剩余|余下|完整)',
    '余下全文',
    '剩余\\s{0,2}\\d{1,9}\\s{0,2}[%％字]',
    '[(（【[]\\s?(?:下|上|中|以下|以上)?(?:内容)?略\\s?[)）】\\]]',
  ].join('|'),
  'gu',
);

/** Without one of these no marker stands in a line. */
const MAY_HOLD = /略|隐[藏去]|未完|待续|全文|显示|展示|预览|试读|剩余|余下|完整/u;

const ENDS_TEXT = /未完|待续|全文|余下|剩余|展开|试读/u;

const OPENERS = '(（【[';
const CLOSERS = ')）】]';
const SENTENCE_END = /[。！？]/u;
/** A marker's bracket opens at most so many characters before it, and closes so many after it. */
const REACH = 120;

function numberAfter(text: string, words: RegExp): number | null {
  const digits = words.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Where the bracket round a marker opens, or null when a sentence ends in between. */
function findOpener(line: string, marker: number): number | null {
  for (let index = marker; index >= 0 && marker - index < REACH; index -= 1) {
    const character = line.charAt(index);
    if (OPENERS.includes(character)) return index;
    if (index < marker && (SENTENCE_END.test(character) || CLOSERS.includes(character)))
      return null;
  }
  return null;
}

/** The end of a gap: its closing bracket, else the end of its sentence or line. */
function findEnd(line: string, from: number, isBracketed: boolean): number {
  const reach = line.slice(from, from + REACH);
  const closer = isBracketed ? reach.search(/[)）】\]]/u) : -1;
  const sentence = reach.search(SENTENCE_END);
  if (closer >= 0 && (sentence < 0 || closer < sentence)) return from + closer + 1;
  return sentence >= 0 ? from + sentence + 1 : line.length;
}

function widenOverDots(line: string, start: number, end: number, least: number): [number, number] {
  let from = start;
  let to = end;
  while (from > least && '….'.includes(line.charAt(from - 1))) from -= 1;
  while (to < line.length && '….'.includes(line.charAt(to))) to += 1;
  return [from, to];
}

/** The gaps that a line itself announces, in order; none in a whole text. */
export function findGaps({ text: line, start: offset }: Line): TextGap[] {
  if (!MAY_HOLD.test(line)) return [];
  const gaps: TextGap[] = [];
  let covered = 0;
  for (const match of matchesOf(line, MARKER)) {
    if (match.index < covered) continue;
    const opener = findOpener(line, match.index);
    const markerEnd = opener === match.index ? match.index + 1 : match.index + match[0].length - 1;
    const [start, end] = widenOverDots(
      line,
      Math.max(covered, opener ?? match.index),
      findEnd(line, markerEnd, opener !== null),
      covered,
    );
    covered = end;
    const words = line.slice(start, end);
    gaps.push({
      start: offset + start,
      end: offset + end,
      omitted: numberAfter(words, /(?:省略|隐藏|隐去|剩余)\s{0,2}(\d{1,9})\s{0,2}字/u),
      total: numberAfter(words, /全文共?约?\s{0,2}(\d{1,9})/u),
      shown: numberAfter(words, /(?:显示|展示|可见|预览)前?\s{0,2}(\d{1,9})/u),
      endsText: ENDS_TEXT.test(words),
    });
  }
  return gaps;
}
