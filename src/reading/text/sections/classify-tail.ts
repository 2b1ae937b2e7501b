import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK, type LookedLine } from './classify-lines.ts';
import { isSignature } from './is-byline.ts';

/** Sections of the lines after the article. `isHard` when links or notices opened the tail. */
export function classifyTail(lines: readonly LookedLine[], isHard: boolean): Unit['section'][] {
  return lines.map((line, index) => {
    const section = SECTION_OF_LOOK[line.look];
    if (section === 'meta' && isHard && line.look !== 'credit') return 'boilerplate';
    if (section !== null) return section;
    if (line.look !== 'title' || isHard) return 'boilerplate';
    if (lines[index + 1]?.look === 'prose') return 'heading';
    return isSignature(line.text) ? 'meta' : 'boilerplate';
  });
}
