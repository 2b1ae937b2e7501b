import { findLines, type Line } from './find-lines.ts';

/** Fewer lines show no habit. */
const LEAST_LINES = 8;
/** A program that wraps keeps lines below this; paragraphs of real documents are longer. */
const LONGEST_WRAPPED = 90;
const SHORTEST_WRAPPED = 16;
/** Wrapped lines differ by no more than this, since a mark may not start a line. */
const SLACK = 4;
/** So many of the full lines break off within a sentence when lines are wrapped. */
const LEAST_SHARE_BROKEN = 0.6;
/** So many of all lines are full. */
const LEAST_SHARE_FULL = 0.4;

const SENTENCE_END = /[。！？!?；;：:][”’」』）)]?$/u;

/** A heading or item opens a paragraph wherever the sentence before it has ended. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|第[一二三四五六七八九十]{1,2}[部章节])/u;

/** The length of full lines when the text was wrapped at a width; null when its lines are paragraphs. */
function wrappedWidth(lines: readonly Line[]): number | null {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (lines.length < LEAST_LINES || longest > LONGEST_WRAPPED || longest < SHORTEST_WRAPPED) {
    return null;
  }
  const full = lines.filter(({ text }) => text.length >= longest - SLACK);
  const broken = full.filter(({ text }) => !SENTENCE_END.test(text));
  const isHabit =
    full.length >= lines.length * LEAST_SHARE_FULL &&
    broken.length >= full.length * LEAST_SHARE_BROKEN;
  return isHabit ? longest : null;
}

/**
 * The lines of the text, those put together that a program wrapped at a fixed width, as mails and
 * PDFs have them. The line end stays inside the paragraph.
 */
export function findParagraphs(text: string): readonly Line[] {
  const lines = findLines(text);
  const width = wrappedWidth(lines);
  if (width === null) return lines;
  const paragraphs: { first: Line; end: number }[] = [];
  let isOpen = false;
  let isEnded = true;
  const isItem = (line: string): boolean => isEnded && NUMBERED.test(line);
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn = isOpen && !line.afterBlank && !line.isIndented && !isItem(line.text);
    if (goesOn && last !== undefined) last.end = line.end;
    else paragraphs.push({ first: line, end: line.end });
    isOpen = line.text.length >= width - SLACK;
    isEnded = SENTENCE_END.test(line.text);
  }
  return paragraphs.map(({ first, end }) => ({
    ...first,
    end,
    text: text.slice(first.start, end),
  }));
}
