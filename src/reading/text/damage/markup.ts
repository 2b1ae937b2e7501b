import { attachDeletions } from './attach-deletions.ts';
import type { Edit, Mending } from './edit.ts';
import { matchesOf } from '../matches-of.ts';

const BLOCKS =
  'p|br|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|section|article|header|footer|nav|aside|blockquote|center|hr|pre|form|figure|figcaption';
const INLINE =
  'a|b|i|u|s|em|strong|span|font|small|big|sub|sup|img|td|th|input|button|label|iframe|video|audio|source|embed|object|param|meta|link|o:p|st1:[a-z]{1,20}|v:[a-z]{1,20}|w:[a-z]{1,20}|ucapcontent|ucaptitle|xmp|var|code|mark|del|ins|wbr|center|nobr|strike|script|style';
const BLOCK = new RegExp(`^</?(?:${BLOCKS})\\b`, 'iu');
const TAG = new RegExp(
  `</?(?:${BLOCKS}|${INLINE})(?=[\\s/>])[^<>]{0,1000}>|<!--[^<>]{0,1000}-->`,
  'giu',
);

/** Where the line round an offset starts and ends. */
function lineAround(text: string, offset: number): readonly [start: number, end: number] {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end];
}

/** Lines that hold more than tags; a line of tags alone stays, and is boilerplate. */
function tagsAmongText(text: string): RegExpExecArray[] {
  const tags: RegExpExecArray[] = [];
  let lineEnd = -1;
  let isText = false;
  for (const match of matchesOf(text, TAG)) {
    if (match.index >= lineEnd) {
      const [start, end] = lineAround(text, match.index);
      lineEnd = end;
      isText = text.slice(start, end).replace(TAG, '').trim() !== '';
    }
    if (isText) tags.push(match);
  }
  return tags;
}

interface TagGroup {
  readonly start: number;
  readonly end: number;
  readonly isBlock: boolean;
}

/** Tags that touch are one group: </p><p> ends one line. */
function groupTags(tags: readonly RegExpExecArray[]): TagGroup[] {
  const groups: TagGroup[] = [];
  for (const { index, 0: tag } of tags) {
    const last = groups.at(-1);
    const isBlock = BLOCK.test(tag);
    const end = index + tag.length;
    if (last?.end !== index) groups.push({ start: index, end, isBlock });
    else groups[groups.length - 1] = { ...last, end, isBlock: last.isBlock || isBlock };
  }
  return groups;
}

const isLineEnd = (character: string) =>
  character === '' || character === '\n' || character === '\r';

/**
 * Tags that a scrape left in the text: block tags within a line become line ends, others go. Only
 * the names of HTML and of office programs count, so that 《》 typed as <> stay.
 */
export function mendMarkup(text: string): Mending {
  if (!text.includes('<')) return { edits: [], count: 0 };
  const tags = tagsAmongText(text);
  const edits: Edit[] = groupTags(tags).map(({ start, end, isBlock }) => {
    const isAtEdge = isLineEnd(text.charAt(start - 1)) || isLineEnd(text.charAt(end));
    return { start, end, text: isBlock && !isAtEdge ? '\n' : '' };
  });
  return { edits: attachDeletions(text, edits), count: tags.length };
}
