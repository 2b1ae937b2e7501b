const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern, in order; none for a text without any. The same as `matchAll`,
 * which copies the pattern at every call: most units hold nothing of what a rule looks for, and
 * a search tells so in a tenth of the time.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
}
