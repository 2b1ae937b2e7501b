import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK, type LookedLine } from './classify-lines.ts';

/** Menus have short words; a title is at least so long. */
const SHORTEST_TITLE = 7;
const SITE_NAME = /(?:网|网站|在线|门户|人民政府|客户端|日报社?|融媒体?中心|发布)$/u;
const LONGEST_SITE_NAME = 16;

function isSiteName(text: string): boolean {
  return text.length <= LONGEST_SITE_NAME && SITE_NAME.test(text);
}

/**
 * Sections of the lines before the first running text: what stands above the path through the
 * site is the site's, then come title and dateline.
 */
export function classifyHead(lines: readonly LookedLine[]): Unit['section'][] {
  const path = lines.findLastIndex((line) => line.look === 'breadcrumb');
  const hasTitle = lines.some(
    (line, index) => index > path && line.look === 'title' && line.text.length >= SHORTEST_TITLE,
  );
  return lines.map((line, index) => {
    const section = SECTION_OF_LOOK[line.look];
    if (section !== null) return section;
    if (index < path) return 'boilerplate';
    const isTitle = !hasTitle || (line.text.length >= SHORTEST_TITLE && !isSiteName(line.text));
    return isTitle ? 'heading' : 'boilerplate';
  });
}
