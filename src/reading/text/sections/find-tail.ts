import type { LookedLine } from './classify-lines.ts';
import type { LineLook } from './line-look.ts';
import { isPromotion } from './is-promotion.ts';

/** Where the lines after the article start. */
export interface Tail {
  /** Index of the first line; the number of lines when there is no tail. */
  readonly start: number;
  /** Whether nothing after it belongs to the article (links, copyright), or only what says so itself. */
  readonly isHard: boolean;
}

/** These open links, contacts and notices: no article goes on after them. */
const HARD: ReadonlySet<LineLook> = new Set<LineLook>([
  'pager',
  'related-links',
  'copyright',
  'contact',
  'spam',
]);
/** These close an article. */
const SOFT: ReadonlySet<LineLook> = new Set<LineLook>(['credit', 'byline']);

/** What follows the article is shorter than it: at most this share of the prose before it. */
const MOST_PROSE_AFTER = 0.25;

const proseLength = (line: LookedLine) => (line.look === 'prose' ? line.text.length : 0);

/** The end of the article: the first line after it that opens a tail with little prose behind it. */
export function findTail(lines: readonly LookedLine[], headEnd: number): Tail {
  const total = lines.reduce((sum, line) => sum + proseLength(line), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const isHard = HARD.has(line.look);
    const after = total - before - proseLength(line);
    const mayEnd = index > headEnd && after <= before * MOST_PROSE_AFTER;
    if (mayEnd && isHard) return { start: index, isHard };
    if (mayEnd && SOFT.has(line.look) && restIsNotArticle(lines, index)) {
      return { start: index, isHard };
    }
    before += proseLength(line);
    if (line.endsText && total - before <= before * MOST_PROSE_AFTER) {
      return { start: index + 1, isHard: true };
    }
  }
  return { start: lines.length, isHard: true };
}

/** Whether all running text after a line is the site's own. */
function restIsNotArticle(lines: readonly LookedLine[], from: number): boolean {
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || HARD.has(line.look)) return true;
    if (line.look === 'prose' && !isPromotion(line.text)) return false;
  }
  return true;
}
