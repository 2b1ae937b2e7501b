import type { Line } from '../find-lines.ts';
import { isExclaimedTitle } from './is-exclaimed-title.ts';
import type { LineLook } from './line-look.ts';

/** What stands below a title. */
const BELOW_TITLE: ReadonlySet<LineLook> = new Set<LineLook>(['dateline', 'credit', 'byline']);

/**
 * The looks of the lines, with titles that hold a sentence (正月初八开新局！…) as titles: above the
 * first running text, on a dateline or, where no other title stands, on the text itself.
 */
export function lookAtTitles(
  lines: readonly Line[],
  looks: readonly LineLook[],
): readonly LineLook[] {
  const changed = [...looks];
  for (const [index, line] of lines.entries()) {
    if (looks[index] !== 'prose') continue;
    const below = looks[index + 1];
    const isOnText = below === 'prose' && !looks.slice(0, index).includes('title');
    const isOnDateline = below !== undefined && BELOW_TITLE.has(below);
    if (!isExclaimedTitle(line.text) || !(isOnDateline || isOnText)) return changed;
    if (isOnText && !lines[index + 1]?.text.includes('。')) return changed;
    changed[index] = 'title';
  }
  return changed;
}
