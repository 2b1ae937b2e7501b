import type { Edit } from './edit.ts';

const isWhite = (text: string) => text.trim() === '';

/** The character that ends before an offset; empty at the start of the text. */
function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const isLow = /[\udc00-\udfff]/u.test(text.charAt(offset - 1));
  const isPair = isLow && /[\ud800-\udbff]/u.test(text.charAt(offset - 2));
  return text.slice(offset - (isPair ? 2 : 1), offset);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/**
 * The same edits with none that only deletes: what is deleted goes with the character before it,
 * else the one after it on its line, so that every character of the raw file keeps a place in the
 * repaired text and thus in a unit. A deletion among white space becomes a space.
 */
export function attachDeletions(text: string, edits: readonly Edit[]): Edit[] {
  const attached: Edit[] = [];
  let carriedStart: number | null = null;
  edits.forEach((edit, index) => {
    const start = carriedStart ?? edit.start;
    carriedStart = null;
    const last = attached.at(-1);
    if (edit.text !== '') {
      attached.push({ ...edit, start });
      return;
    }
    if (last?.end === start && !isWhite(last.text)) {
      attached[attached.length - 1] = { ...last, end: edit.end };
      return;
    }
    const before = last?.end === start ? '' : characterBefore(text, start);
    if (!isWhite(before)) {
      attached.push({ start: start - before.length, end: edit.end, text: before });
      return;
    }
    if (edits[index + 1]?.start === edit.end) {
      carriedStart = start;
      return;
    }
    const after = characterAt(text, edit.end);
    if (isWhite(after)) attached.push({ start, end: edit.end, text: ' ' });
    else attached.push({ start, end: edit.end + after.length, text: after });
  });
  return attached;
}
