import type { Unit } from '../../record.ts';
import type { Line } from '../find-lines.ts';
import { classifyBody } from './classify-body.ts';
import { classifyHead } from './classify-head.ts';
import { classifyTail } from './classify-tail.ts';
import { findTail } from './find-tail.ts';
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

/** The first running text that isn't the site's own; else the first; else all lines are the head. */
function findHeadEnd(lines: readonly LookedLine[]): number {
  const isProse = ({ look }: LookedLine) => look === 'prose';
  const article = lines.findIndex((line) => isProse(line) && !isPromotion(line.text));
  const first = article < 0 ? lines.findIndex(isProse) : article;
  return first < 0 ? lines.length : first;
}

/**
 * The section of each line (gaps within lines apart); `endsText` says of each whether the text breaks
 * off on it. A page has a head (before the first running
 * text), a body and a tail (what follows the end of the article); each has rules of its own.
 */
export function classifyLines(
  lines: readonly Line[],
  endsText: readonly boolean[],
): Unit['section'][] {
  const looked = lines.map((line, index) => ({
    ...line,
    look: lookOf(line.text),
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
