import { attachDeletions } from './attach-deletions.ts';
import type { Edit, Mending } from './edit.ts';
import { matchesOf } from '../matches-of.ts';

/** The entities that Chinese sites leave in their texts. */
const NAMED = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['bull', '•'],
  ['times', '×'],
  ['copy', '©'],
  ['permil', '‰'],
  ['deg', '°'],
]);

const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/gu;

/** The character of a numeric entity; undefined for controls and what is no character. */
function characterOfCode(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

function meaningOf(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match;
  if (decimal !== undefined) return characterOfCode(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return characterOfCode(Number.parseInt(hexadecimal, 16));
  return NAMED.get(name ?? '');
}

const isLineEdge = (character: string) =>
  character === '' || character === '\n' || character === '\r';

/** Without the spaces that only indent a line: they go with the first or last character of its text. */
function trimEdges(text: string, edits: readonly Edit[]): Edit[] {
  const trimmed: Edit[] = edits.map((edit) => ({ ...edit }));
  trimmed.forEach((edit, index) => {
    const previous = trimmed[index - 1];
    const touches = previous?.end === edit.start && previous.text === '';
    if (edit.text === ' ' && (touches || isLineEdge(text.charAt(edit.start - 1)))) {
      trimmed[index] = { ...edit, text: '' };
    }
  });
  for (let index = trimmed.length - 1; index >= 0; index -= 1) {
    const edit = trimmed[index];
    const next = trimmed[index + 1];
    if (edit?.text !== ' ') continue;
    const touches = next?.start === edit.end && next.text === '';
    if (touches || isLineEdge(text.charAt(edit.end))) trimmed[index] = { ...edit, text: '' };
  }
  return trimmed;
}

/** HTML entities as the characters they stand for: `&nbsp;`, `&ldquo;`, `&#8221;`, `&amp;amp;`. */
export function mendEntities(text: string): Mending {
  if (!text.includes('&')) return { edits: [], count: 0 };
  const edits: Edit[] = [];
  for (const match of matchesOf(text, ENTITY)) {
    const meaning = meaningOf(match);
    if (meaning === undefined) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: meaning });
  }
  return { edits: attachDeletions(text, trimEdges(text, edits)), count: edits.length };
}
