import { gbkBytes } from '../encodings/gbk.ts';
import { toSimplified } from './to-simplified.ts';
import type { Edit, Mending } from './edit.ts';

/**
 * A document is traditional when more than this share of its Han characters would change. Clean
 * simplified texts stay below 0.0006, traditional ones are above 0.3.
 */
const LEAST_SHARE = 0.05;
/** So few may stand in the names of a short simplified text. */
const LEAST_CHANGED = 3;
/** GB 2312, the characters of simplified Chinese: those of its own that conversion changes (乾, 著, 於) prove nothing. */
const FIRST_OF_GB_2312 = [0xb0, 0xa1] as const;

const HAN = /\p{Script=Han}/u;
const simplified = new Map<string, string>();

function simplifiedOf(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const converted = toSimplified(character);
  simplified.set(character, converted);
  return converted;
}

/** What a UTF-16 code unit is, asked once: 1 no Han character, 2 one of simplified texts, 3 one of traditional texts. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  if (!HAN.test(character)) return 1;
  if (simplifiedOf(character) === character) return 2;
  const [lead, trail] = gbkBytes(character) ?? [0, 0];
  const isInBoth = lead >= FIRST_OF_GB_2312[0] && trail >= FIRST_OF_GB_2312[1];
  return isInBoth ? 2 : 3;
}

/** Whether a text is written in traditional characters. Those beyond the basic plane don't count. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let changed = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const known = (classes[code] ||= classOf(code));
    if (known >= 2) han += 1;
    if (known === 3) changed += 1;
  }
  return changed >= LEAST_CHANGED && changed > han * LEAST_SHARE;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The characters in which two texts of one length differ; null when not all are of the basic plane. */
function editsOfEqual(from: string, to: string, start: number): Edit[] | null {
  const edits: Edit[] = [];
  for (let index = 0; index < from.length; index += 1) {
    const code = from.charCodeAt(index);
    if (isSurrogate(code) || isSurrogate(to.charCodeAt(index))) return null;
    if (code === to.charCodeAt(index)) continue;
    edits.push({ start: start + index, end: start + index + 1, text: to.charAt(index) });
  }
  return edits;
}

/** The characters of a stretch that conversion changes; by itself each, when the lengths differ. */
function editsOf(from: string, start: number): Edit[] {
  const simple = toSimplified(from);
  const equal = simple.length === from.length ? editsOfEqual(from, simple, start) : null;
  if (equal !== null) return equal;
  const characters = Array.from(from);
  const whole = Array.from(simple);
  const converted = whole.length === characters.length ? whole : characters.map(simplifiedOf);
  const edits: Edit[] = [];
  let offset = start;
  characters.forEach((character, index) => {
    const text = converted[index] ?? character;
    const end = offset + character.length;
    if (text !== character) edits.push({ start: offset, end, text });
    offset = end;
  });
  return edits;
}

/**
 * A traditional document in simplified characters. A simplified one is left alone: every
 * converter turns the name 罗运乾 into 罗运干.
 */
export function mendScript(text: string): Mending {
  if (!isTraditional(text)) return { edits: [], count: 0 };
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    for (const edit of editsOf(match[0], match.index)) edits.push(edit);
  }
  return { edits, count: edits.length };
}
