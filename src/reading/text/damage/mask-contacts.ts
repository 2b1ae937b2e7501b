import type { Edit, Mending } from './edit.ts';
import { matchesOf } from '../matches-of.ts';

/** Mobile numbers; land lines with area code; numbers behind a word that announces one. */
const MOBILE = /(?<![\d.-])(?:\+?86[-\s]?)?1[3-9]\d{9}(?![\d.])/gu;
const LAND_LINE =
  /(?<![\d.-])(?:[(（]?(?:\+?86[-—–\s]{1,2})?0\d{2,3}[)）]?[-—–－\s]{1,2})\d{7,8}(?![\d.])(?:[-—转]\d{1,5})?/gu;
const SERVICE = /(?<![\d.-])[48]00[-—–\s]?\d{3,4}[-—–\s]?\d{3,4}(?![\d.])/gu;
/** The first look ahead only saves looking behind every character. */
const ANNOUNCED =
  /(?=[\d(（+][\d()（）+—–－-]{5})(?<=(?:电\s{0,4}话|传\s{0,4}真|热\s{0,2}线|手\s{0,2}机|座\s{0,2}机|致电|拨打|Tel|TEL|Fax)[^\d\n。]{0,8})(?:[\d(（+][\d()（）+—–－-]{5,20}\d)/gu;

const LOCAL_PART = /[\w.+-]/u;
const DOMAIN = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

function findTelephones(text: string): Edit[] {
  return [MOBILE, LAND_LINE, SERVICE, ANNOUNCED].flatMap((pattern) =>
    [...matchesOf(text, pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: '[telephone]',
    })),
  );
}

/** Addresses, searched from each @ outwards: a long run of letters is not read again and again. */
function findEmails(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > at - LONGEST_LOCAL_PART && LOCAL_PART.test(text.charAt(start - 1))) start -= 1;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN));
    if (start === at || domain === null) continue;
    edits.push({ start, end: at + 1 + domain[0].length, text: '[e-mail]' });
  }
  return edits;
}

/**
 * Telephone numbers and e-mail addresses as `[telephone]` and `[e-mail]`: readers, indexes and
 * downloads must not meet them. Not counted as a repair.
 */
export function maskContacts(text: string): Mending {
  const found = [...findTelephones(text), ...findEmails(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const edits: Edit[] = [];
  for (const edit of found) {
    if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return { edits, count: edits.length };
}
