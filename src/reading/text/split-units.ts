import type { Unit } from '../record.ts';
import { findCuts } from './find-cuts.ts';
import { findGaps, type TextGap } from './find-gaps.ts';
import type { Line } from './find-lines.ts';
import { findParagraphs } from './find-paragraphs.ts';
import type { RepairedText } from './repaired-text.ts';
import { classifyLines } from './sections/classify-lines.ts';
import { sectionOfEnd } from './sections/section-of-end.ts';
import type { TextUnit } from './text-unit.ts';

/** A stretch of a line that is cut into units by itself: between gaps, or a gap. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly section: Unit['section'];
}

/** The line cut at its gaps. What stands behind the end of the text on the same line is the site's. */
function cutAtGaps(line: Line, gaps: readonly TextGap[], section: Unit['section']): Stretch[] {
  const stretches: Stretch[] = [];
  let from = line.start;
  let rest = section;
  for (const gap of gaps) {
    stretches.push({ start: from, end: gap.start, section: rest });
    stretches.push({ start: gap.start, end: gap.end, section: 'gap' });
    from = gap.end;
    if (gap.endsText) rest = 'boilerplate';
  }
  stretches.push({ start: from, end: line.end, section: rest });
  return stretches;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly endsSentence: boolean;
}

function cutIntoPieces(text: string, stretch: Stretch): Piece[] {
  const words = text.slice(stretch.start, stretch.end);
  const cuts =
    stretch.section === 'gap' ? [{ at: words.length, endsSentence: true }] : findCuts(words);
  let from = 0;
  return cuts.flatMap(({ at, endsSentence }) => {
    const whole = words.slice(from, at);
    const trimmed = whole.trim();
    const start = stretch.start + from + whole.length - whole.trimStart().length;
    from = at;
    if (trimmed === '') return [];
    return [{ start, end: start + trimmed.length, text: trimmed, endsSentence }];
  });
}

/**
 * The units of the text, in order, white space between them left out: every other character lies
 * in exactly one (law 1). Sections and cuts follow the codebook.
 */
export function splitUnits(source: RepairedText): TextUnit[] {
  const { text } = source;
  const lines = findParagraphs(text);
  const gaps = lines.map(findGaps);
  const sections = classifyLines(
    lines,
    gaps.map((own) => own.some((gap) => gap.endsText)),
  );
  const units: TextUnit[] = [];
  lines.forEach((line, index) => {
    for (const stretch of cutAtGaps(line, gaps[index] ?? [], sections[index] ?? 'body')) {
      let sentence = units.length;
      const pieces = cutIntoPieces(text, stretch);
      pieces.forEach((piece, place) => {
        const isLast = place === pieces.length - 1 && place > 0;
        const section =
          stretch.section === 'body' && isLast ? sectionOfEnd(piece.text) : stretch.section;
        units.push({ start: piece.start, end: piece.end, sentence, section });
        if (piece.endsSentence) sentence = units.length;
      });
    }
  });
  return units;
}
