import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';

const REACH = 24;

/**
 * Text and place of a device in quotation marks: with the noun that follows them (“54321”工作体系),
 * or, without one, what stands inside them (五高五力).
 */
export function quotedLabel(
  text: string,
  match: RegExpExecArray,
): Pick<Label, 'text' | 'start' | 'end'> {
  const end = match.index + match[0].length;
  const tail = nameTail(text.slice(end, end + REACH));
  return tail === ''
    ? { text: match[0].slice(1, -1), start: match.index + 1, end: end - 1 }
    : { text: match[0] + tail, start: match.index, end: end + tail.length };
}
