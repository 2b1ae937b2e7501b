const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['【', '】'],
]);

const BRACKET = /[(《【]/u;

/** Cuts at the marks given, outside quotation marks and brackets; empty parts are dropped, the rest trimmed. */
export function splitOutside(text: string, marks: string): string[] {
  const hasBracket = text.includes('“') || text.includes('（') || BRACKET.test(text);
  const parts = hasBracket ? splitAround(text, marks) : splitPlain(text, marks);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function splitPlain(text: string, marks: string): string[] {
  return Array.from(marks).reduce(
    (parts, mark) => parts.flatMap((part) => part.split(mark)),
    [text],
  );
}

function splitAround(text: string, marks: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closing = BRACKETS.get(character);
    if (closing !== undefined) at = Math.max(at, text.indexOf(closing, at));
    else if (marks.includes(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
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
