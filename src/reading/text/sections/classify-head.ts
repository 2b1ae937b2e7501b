import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK, type LookedLine } from './classify-lines.ts';
import { isPromotion } from './is-promotion.ts';
import { isNumbered } from './is-numbered.ts';

/** Menus have short words; a title is at least so long. */
const SHORTEST_TITLE = 7;
const SITE_NAME = /(?:网|网站|在线|门户|人民政府|客户端|日报社?|融媒体?中心|发布)$/u;
const LONGEST_SITE_NAME = 16;
/** (讨论稿), (摘要): part of the title above it. */
const IN_BRACKETS = /^[(（【《〈].*[)）】》〉]$/u;
const NAME = /^[\p{Script=Han}·]{2,4}$/u;

/** 首页 走进某县 新闻中心 政务服务: words side by side, each as short as a menu's. */
function isMenu(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length >= 4 && words.every((word) => word.length <= SHORTEST_TITLE);
}

function isSiteName(text: string): boolean {
  return text.length <= LONGEST_SITE_NAME && SITE_NAME.test(text);
}

function isSlogan({ look, text }: LookedLine): boolean {
  return look === 'prose' && !isPromotion(text);
}

function isTitle({ look, text }: LookedLine): boolean {
  if (look !== 'title' || isMenu(text) || isSiteName(text)) return false;
  return text.length >= SHORTEST_TITLE || isNumbered(text) || IN_BRACKETS.test(text);
}

/**
 * Sections of the lines before the first running text: what stands above the path through the
 * site or its slogans is the site's, then come title, byline and dateline.
 */
export function classifyHead(lines: readonly LookedLine[]): Unit['section'][] {
  const path = lines.findLastIndex((line) => line.look === 'breadcrumb' || isSlogan(line));
  const title = lines.findIndex((line, index) => index > path && isTitle(line));
  return lines.map((line, index) => {
    const section = SECTION_OF_LOOK[line.look];
    if (section !== null) return section;
    if (index < path || line.look !== 'title') return 'boilerplate';
    if (title < 0 || isTitle(line)) return 'heading';
    return index > title && NAME.test(line.text) ? 'meta' : 'boilerplate';
  });
}
