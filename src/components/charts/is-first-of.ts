const seen = new WeakSet<object>();

/** Whether this is the first time that a page, known by its locals, asks. */
export function isFirstOf(locals: object): boolean {
  const isFirst = !seen.has(locals);
  seen.add(locals);
  return isFirst;
}
