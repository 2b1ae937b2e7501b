import { attachDeletions } from './attach-deletions.ts';
import type { Edit, Mending } from './edit.ts';
import { matchesOf } from '../matches-of.ts';

/**
 * Full-width letters and digits, with the marks of numbers among them; Kangxi radicals and
 * compatibility ideographs that PDF programs write for characters; characters without width and
 * controls. A byte order mark at the start is white space and stays. What must stand before is
 * asked after the character, so that the search can skip by characters.
 */
// prettier-ignore
const ODD_WIDTH =
  /[０-９Ａ-Ｚａ-ｚ]|[．：／－](?<=[０-９][^])(?=[０-９])|％(?<=[０-９]％)|[\u2e80-\u2fd5\uf900-\ufa6d]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|\ufeff(?<=[^]\ufeff)|[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
const INVISIBLE =
  /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]$/u;

/** Characters in a form of unusual or no width, as the usual ones; those without width go. */
export function mendWidth(text: string): Mending {
  const edits: Edit[] = [];
  for (const match of matchesOf(text, ODD_WIDTH)) {
    const usual = INVISIBLE.test(match[0]) ? '' : match[0].normalize('NFKC');
    if (usual === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: usual });
  }
  return { edits: attachDeletions(text, edits), count: edits.length };
}
