const OPENING = '“（(《【';
const CLOSING = '”）)》】';

/** Cuts at the marks given, outside quotation marks and brackets; empty parts are dropped, the rest trimmed. */
export function splitOutside(text: string, marks: string): string[] {
  const parts: string[] = [];
  const add = (start: number, end: number): void => {
    const part = text.slice(start, end).trim();
    if (part !== '') parts.push(part);
  };
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const bracket = OPENING.indexOf(character);
    if (bracket >= 0) at = Math.max(at, text.indexOf(CLOSING.charAt(bracket), at));
    else if (marks.includes(character)) {
      add(start, at);
      start = at + 1;
    }
  }
  add(start, text.length);
  return parts;
}

const AND = /(?<![共总平温缓调饱])(?:以及|和(?!谐|美|平|睦)|与(?!会|时)|及(?!其|时|早))/u;

/**
 * The items of a list joined by 、 and 和: cut at 、 alone, or at a last 和 too, whichever gives
 * `wanted` items; null when neither does. 等 at the end is dropped.
 */
export function splitItems(text: string, wanted: number): string[] | null {
  const list = text.trim().replace(/等$/u, '');
  const parts = splitOutside(list, '、');
  if (parts.length === wanted) return parts;
  const last = parts.at(-1) ?? '';
  const ends = last.split(AND).filter((part) => part !== '');
  if (parts.length - 1 + ends.length === wanted) return [...parts.slice(0, -1), ...ends];
  const all = parts.flatMap((part) => part.split(AND)).filter((part) => part !== '');
  return all.length === wanted ? all : null;
}
