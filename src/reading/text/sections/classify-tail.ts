import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK, type LookedLine } from './classify-lines.ts';

/** Sections of the lines after the article. `isHard` when links or notices opened the tail. */
export function classifyTail(lines: readonly LookedLine[], isHard: boolean): Unit['section'][] {
  return lines.map((line, index) => {
    const section = SECTION_OF_LOOK[line.look];
    if (section === 'meta' && isHard && line.look !== 'credit') return 'boilerplate';
    if (section !== null) return section;
    const headsText = lines[index + 1]?.look === 'prose';
    return line.look === 'title' && headsText && !isHard ? 'heading' : 'boilerplate';
  });
}
