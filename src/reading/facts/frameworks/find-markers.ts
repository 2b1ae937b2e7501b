import { parseNumeral } from '../numerals/parse-numeral.ts';
import type { Reading } from '../../reading.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** A mark that counts off items: 一是, 二要, 第三, （四）, 5. */
export interface Marker {
  /** Repaired offset of the mark, and of the words after it. */
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  /** How it counts: 是, 要, 第, （）, 、 …; marks of one enumeration count alike. */
  readonly style: string;
  /** The item: from the mark to the end of its clause. */
  readonly item: string;
  /** Number of gaps in the text before it. */
  readonly gaps: number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const INSIDE = new RegExp(
  `(?:^|(?<=[,，。;；:：】”]))\\s*(?:(${CHINESE})(是|要)(?!否|不要|点|求)|第(${CHINESE})(?:场|项|步|方面|条|仗|类|个方面|个问题|个层面|个环节|件大?事|件|点|句话|层|笔|招|环|关|道)?(?=[,，、:：是要]|个[是“])|(首先|其次|再次)[,，]?|(一个|另一个|第二个)(?:是|“))`,
  'gu',
);
const AT_START = new RegExp(
  `^\\s*(?:(${CHINESE})(、|．|\\.)|[（(](${CHINESE}|\\d{1,2})[）)]|(\\d{1,2})(\\.(?!\\d)|、|．)|([①②③④⑤⑥⑦⑧⑨⑩]))`,
  'u',
);
/** Without one of these no mark stands inside a unit. */
const HINT = /[一二三四五六七八九十](?:是|要)|第[一二三四五六七八九十]|首先|其次|再次|一个/u;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const WORDS: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['一个', 1],
  ['另一个', 2],
  ['第二个', 2],
]);
const ITEM = /^[\s”、,，:：]*[^,，。;；:：\n]{0,60}/u;

/** Every mark that counts off items, in the order of the text. */
export function findMarkers({ source, units }: Reading): Marker[] {
  const markers: Marker[] = [];
  let gaps = 0;
  for (const unit of units) {
    if (unit.section === 'gap') gaps += 1;
    if (unit.section !== 'body' && unit.section !== 'heading') continue;
    const text = source.text.slice(unit.start, unit.end);
    const add = (match: RegExpExecArray, ordinal: number, style: string): void => {
      const end = match.index + match[0].length;
      const item = (ITEM.exec(text.slice(end, end + 80))?.[0] ?? '')
        .replace(/^[\s”、,，:：]*是?/u, '')
        .trim();
      markers.push({
        start: unit.start + match.index,
        end: unit.start + end,
        ordinal,
        style,
        item,
        gaps,
      });
    };
    const first = AT_START.exec(text);
    if (first !== null) add(first, startOrdinal(first), startStyle(first));
    if (!HINT.test(text)) continue;
    for (const match of matchesOf(text, INSIDE)) {
      add(match, insideOrdinal(match), insideStyle(match));
    }
  }
  return markers;
}

function insideOrdinal([, counted, , nth, word, one]: RegExpExecArray): number {
  const numeral = counted ?? nth;
  if (numeral !== undefined) return parseNumeral(numeral) ?? 0;
  return WORDS.get(word ?? one ?? '') ?? 0;
}

function insideStyle([, , verb, nth, word]: RegExpExecArray): string {
  if (verb !== undefined) return verb;
  if (nth !== undefined) return '第';
  return word === undefined ? '个' : '首';
}

function startOrdinal([, chinese, , bracketed, arabic, , circled]: RegExpExecArray): number {
  if (circled !== undefined) return CIRCLED.indexOf(circled) + 1;
  return parseNumeral(chinese ?? bracketed ?? arabic ?? '') ?? 0;
}

function startStyle([, chinese, , bracketed, arabic]: RegExpExecArray): string {
  if (chinese !== undefined) return '、';
  if (bracketed !== undefined) return '（）';
  return arabic === undefined ? '①' : '1.';
}

/** An enumeration that begins further behind a label is another's. */
const NEAR = 120;
const LONGEST_CHAIN = 400;

/**
 * The marks that count on from the first one close behind an offset: 一是, 二是, 三是, all of one
 * style and with no gap of the text between them. Empty when none begins there.
 */
export function chainAfter(markers: readonly Marker[], offset: number): Marker[] {
  let index = firstAfter(markers, offset);
  // 三、2023年重点工作 may stand between a label and （一）.
  if (markers[index]?.style === '、' && markers[index]?.ordinal !== 1) index += 1;
  const first = markers[index];
  if (first?.ordinal !== 1 || first.start - offset > NEAR) return [];
  const chain = [first];
  const stop = index + LONGEST_CHAIN;
  for (index += 1; index < Math.min(markers.length, stop); index += 1) {
    const marker = markers[index];
    if (marker?.gaps !== first.gaps) break;
    if (!isAlike(marker, first)) continue;
    if (marker.ordinal !== chain.length + 1) break;
    chain.push(marker);
  }
  return chain;
}

/** 首先, 其次, 第三: words give way to ordinals. */
function isAlike(marker: Marker, first: Marker): boolean {
  return (
    marker.style === first.style ||
    (first.style === '首' && marker.style === '第' && marker.ordinal > 2)
  );
}

/** Index of the first mark at or after an offset; binary search. */
function firstAfter(markers: readonly Marker[], offset: number): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
