/** Quotation marks and brackets inside which a semicolon doesn't end a unit. */
const CLOSER_OF = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
  ['{', '}'],
]);
const OPENER_OF = new Map([...CLOSER_OF].map(([opener, closer]) => [closer, opener]));

/**
 * 1 for each UTF-16 offset of a line that lies inside a pair of quotation marks or brackets, else 0.
 * Each kind is paired by itself and a mark without partner opens nothing, since scraped texts
 * lose them. Linear in the length.
 */
export function markBracketed(line: string): Uint8Array {
  const change = new Int32Array(line.length + 1);
  const open = new Map<string, number[]>();
  for (let index = 0; index < line.length; index += 1) {
    const mark = line.charAt(index);
    if (CLOSER_OF.has(mark)) {
      const stack = open.get(mark);
      if (stack === undefined) open.set(mark, [index]);
      else stack.push(index);
      continue;
    }
    const opened = open.get(OPENER_OF.get(mark) ?? '')?.pop();
    if (opened === undefined) continue;
    change[opened] = (change[opened] ?? 0) + 1;
    change[index] = (change[index] ?? 0) - 1;
  }
  const inside = new Uint8Array(line.length);
  let depth = 0;
  for (let index = 0; index < line.length; index += 1) {
    depth += change[index] ?? 0;
    inside[index] = depth > 0 ? 1 : 0;
  }
  return inside;
}
