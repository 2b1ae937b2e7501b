import type { Unit } from '../../record.ts';
import type { Line } from '../find-lines.ts';
import { classifyBody } from './classify-body.ts';
import { classifyHead } from './classify-head.ts';
import { classifyTail } from './classify-tail.ts';
import { findTail } from './find-tail.ts';
import { lookAtTitles } from './look-at-titles.ts';
import { isPromotion } from './is-promotion.ts';
import { lookOf, type LineLook } from './line-look.ts';

/** A line with its look; `endsText` when a gap says that the text breaks off on it. */
export interface LookedLine extends Line {
  readonly look: LineLook;
  readonly endsText: boolean;
}

/** What each look is wherever it stands; prose and titles depend on their place. */
export const SECTION_OF_LOOK: Readonly<Record<LineLook, Unit['section'] | null>> = {
  markup: 'boilerplate',
  breadcrumb: 'boilerplate',
  pager: 'boilerplate',
  'related-links': 'boilerplate',
  copyright: 'boilerplate',
  contact: 'boilerplate',
  spam: 'boilerplate',
  navigation: 'boilerplate',
  caption: 'meta',
  dateline: 'meta',
  credit: 'meta',
  byline: 'meta',
  prose: null,
  title: null,
};

/** A line below a title that only a page's head has. */
const HEAD_LABEL = /(?:来\s{0,4}源|(?:发布|发表|更新)(?:时间|日期|于)|索\s?引\s?号)\s?[:：丨|｜]/u;
/** Slogans and notices above the title are short beside the article. */
const MOST_PROSE_ABOVE = 0.1;
const FEW_CHARACTERS = 40;
const TITLE_BLOCK: ReadonlySet<LineLook> = new Set<LineLook>(['title', 'dateline', 'byline']);

const isProse = ({ look }: LookedLine) => look === 'prose';

/** The line below the title that names the source, where only a site's slogans stand above; -1 when there is none. */
function findLabelledHead(lines: readonly LookedLine[]): number {
  const total = lines.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (isProse(line)) above += line.text.length;
    if (above > Math.max(total * MOST_PROSE_ABOVE, FEW_CHARACTERS)) return -1;
    const previous = lines[index - 1];
    const isBelowTitle = previous !== undefined && TITLE_BLOCK.has(previous.look);
    if (line.look === 'credit' && isBelowTitle && HEAD_LABEL.test(line.text)) return index;
  }
  return -1;
}

/** The first running text that isn't the site's own; else the first; else all lines are the head. */
function findHeadEnd(lines: readonly LookedLine[]): number {
  const from = findLabelledHead(lines) + 1;
  const article = lines.findIndex(
    (line, index) => index >= from && isProse(line) && !isPromotion(line.text),
  );
  const first = article < 0 ? lines.findIndex(isProse) : article;
  return first < 0 ? lines.length : first;
}

/**
 * The section of each line (gaps within lines apart); `endsText` says of each whether the text breaks
 * off on it. A page has a head (before the first running text), a body and a tail (what follows the
 * end of the article); each has rules of its own.
 */
export function classifyLines(
  lines: readonly Line[],
  endsText: readonly boolean[],
): Unit['section'][] {
  const looks = lookAtTitles(
    lines,
    lines.map(({ text }) => lookOf(text)),
  );
  const looked = lines.map((line, index) => ({
    ...line,
    look: looks[index] ?? 'prose',
    endsText: endsText[index] ?? false,
  }));
  const headEnd = findHeadEnd(looked);
  const tail = findTail(looked, headEnd);
  return [
    ...classifyHead(looked.slice(0, headEnd)),
    ...classifyBody(looked.slice(headEnd, tail.start)),
    ...classifyTail(looked.slice(tail.start), tail.isHard),
  ];
}
