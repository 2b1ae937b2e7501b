import { toSimplified } from './to-simplified.ts';
import type { Edit, Mending } from './edit.ts';

/**
 * A document is traditional when more than this share of its Han characters would change. Clean
 * simplified texts stay below 0.0006, traditional ones are above 0.3.
 */
const LEAST_SHARE = 0.05;

const HAN = /\p{Script=Han}/u;
const simplified = new Map<string, string>();

function simplifiedOf(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const converted = toSimplified(character);
  simplified.set(character, converted);
  return converted;
}

/** What a UTF-16 code unit is, asked once: 1 no Han character, 2 one that stays, 3 one that changes. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  if (!HAN.test(character)) return 1;
  return simplifiedOf(character) === character ? 2 : 3;
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
  return changed > han * LEAST_SHARE;
}

/** The characters of a stretch that conversion changes; by itself each, when the lengths differ. */
function editsOf(from: string, start: number): Edit[] {
  const characters = Array.from(from);
  const whole = Array.from(toSimplified(from));
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
