import { findBracketed } from './find-bracketed.ts';
import { matchesOf } from './matches-of.ts';

/** Where a unit ends within a line. */
export interface Cut {
  /** UTF-16 offset into the line, after the last character of the unit. */
  readonly at: number;
  /** False at a semicolon: the next unit belongs to the same sentence. */
  readonly endsSentence: boolean;
}

const SENTENCE_ENDS = new Set('。！？!?');
const MARKS = /[。！？!?;；]/gu;
/** What may stand between the end of a sentence and the next one: it still belongs to the first. */
const CLOSERS = new Set('”’」』)）】]］〕》〉}…');
/** After a closing mark these go on with the sentence: “怎么干？”的主题. */
const CONTINUATIONS = new Set('，,、；;：:的地得');

/** An attribution that closes a quotation (“…。”楼琅坚指出。), up to the full stop. */
const CLOSING_ATTRIBUTION =
  /^[^，,；;：:。！？!?“”\s]{1,20}(?:说|道|问|指出|强调|表示|要求|认为|介绍|坦言|直言|感慨|透露|提醒|呼吁|叮嘱|表态|告诉记者|给出了?\p{Script=Han}{2,6})[。！!]/u;
const LONGEST_ATTRIBUTION = 30;

function skipSet(line: string, from: number, set: ReadonlySet<string>): number {
  let index = from;
  while (index < line.length && set.has(line.charAt(index))) index += 1;
  return index;
}

interface MarkRun {
  /** Offset after the marks, an attribution included. */
  readonly end: number;
  readonly endsSentence: boolean;
}

/** The run of marks that starts with a sentence end: closing marks follow it, perhaps an attribution. */
function readMarks(line: string, mark: number): MarkRun {
  let closed = mark;
  let end = mark;
  while (SENTENCE_ENDS.has(line.charAt(end))) {
    closed = skipSet(line, end, SENTENCE_ENDS);
    end = skipSet(line, closed, CLOSERS);
  }
  if (end === closed) return { end, endsSentence: true };
  if (CONTINUATIONS.has(line.charAt(end))) return { end, endsSentence: false };
  if (!/[”’」』]/u.test(line.slice(closed, end))) return { end, endsSentence: true };
  const attribution = CLOSING_ATTRIBUTION.exec(line.slice(end, end + LONGEST_ATTRIBUTION));
  return { end: end + (attribution?.[0].length ?? 0), endsSentence: true };
}

/**
 * The ends of the units of one line, in order. A unit ends after 。！？ and closing marks, and at a
 * semicolon outside quotation marks and brackets (codebook, "Unit of coding"); the end of the line
 * is always the last cut.
 */
export function findCuts(line: string): Cut[] {
  const bracketed = /[;；]/u.test(line) ? findBracketed(line) : [];
  const cuts: Cut[] = [];
  let done = 0;
  let stretch = 0;
  for (const { 0: mark, index } of matchesOf(line, MARKS)) {
    if (index < done) continue;
    if (SENTENCE_ENDS.has(mark)) {
      const marks = readMarks(line, index);
      if (marks.endsSentence) cuts.push({ at: marks.end, endsSentence: true });
      done = marks.end;
      continue;
    }
    while ((bracketed[stretch]?.end ?? Infinity) < index) stretch += 1;
    const isInside = (bracketed[stretch]?.start ?? Infinity) < index;
    if (!isInside) cuts.push({ at: index + 1, endsSentence: false });
  }
  if (cuts.at(-1)?.at !== line.length) cuts.push({ at: line.length, endsSentence: true });
  return cuts;
}
