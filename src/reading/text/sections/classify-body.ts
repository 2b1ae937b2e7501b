import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK, type LookedLine } from './classify-lines.ts';
import { isSignature } from './is-byline.ts';
import { isNumbered } from './is-numbered.ts';

/** A line that ends so is complete; the next one starts something new. */
const COMPLETE = /[。！？!?；;：:…”’）)】]$/u;
/** An item with a quantity is a promise or a result, not a heading. */
const QUANTITY = /\d\s?(?:[%％]|亿|万|家|个|项|人|公里|亩|吨|位)/u;
const BULLET = /^[—–•·●◆■▪★☆※-]/u;
const THANKS = '谢谢';

function isBodyItem(line: LookedLine, previous: LookedLine | undefined): boolean {
  if (line.text.startsWith(THANKS)) return true;
  if (isNumbered(line.text)) return false;
  if (BULLET.test(line.text) || QUANTITY.test(line.text)) return true;
  return previous?.look === 'prose' && !line.afterBlank && !COMPLETE.test(previous.text);
}

/** A line below the last running text heads nothing: it is signed, or the site's. */
function sectionBelow(line: LookedLine): Unit['section'] {
  if (isNumbered(line.text)) return 'heading';
  return isSignature(line.text) ? 'meta' : 'boilerplate';
}

/** Sections of the lines of the article itself: a line without a sentence is a heading when it heads something. */
export function classifyBody(lines: readonly LookedLine[]): Unit['section'][] {
  const lastProse = lines.findLastIndex((line) => line.look === 'prose');
  return lines.map((line, index) => {
    if (line.look !== 'title') return SECTION_OF_LOOK[line.look] ?? 'body';
    if (isBodyItem(line, lines[index - 1])) return 'body';
    if (index > lastProse) return sectionBelow(line);
    const isSigned = isSignature(line.text) && lines[index + 1]?.look === 'dateline';
    return isSigned ? 'meta' : 'heading';
  });
}
