/**
 * For points on a line, in any order, the lowest level (0, 1, …) on which each is at least so far
 * from those before it on the same level. Points far enough apart all stay on level 0.
 */
export function dodge(xs: readonly number[], apart: number): number[] {
  const placed: { readonly x: number; readonly level: number }[] = [];
  return xs.map((x) => {
    const taken = new Set(
      placed.filter((other) => Math.abs(other.x - x) < apart).map(({ level }) => level),
    );
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ x, level });
    return level;
  });
}
