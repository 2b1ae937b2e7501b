const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern, in order; none for a text without any. The same as `matchAll`,
 * which copies the pattern at every call: it is asked so often, and finds nothing so often, that
 * the copies took a tenth of the time of reading.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = nextIndex(text, pattern.lastIndex);
    match = pattern.exec(text);
  }
  return found;
}

/** The offset after the character at an offset; a pair of surrogates is one. */
function nextIndex(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
