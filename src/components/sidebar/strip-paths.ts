import type { StripSegment } from './strip-of.ts';

/** The segments of a strip as one path a kind, in the order in which the kinds begin. */
export function stripPaths(
  segments: readonly StripSegment[],
): readonly (readonly [kind: string, d: string])[] {
  const paths = new Map<string, string>();
  for (const { kind, x, y, width, height } of segments) {
    const box = `M${x} ${y}h${width}v${height}h-${width}z`;
    paths.set(kind, (paths.get(kind) ?? '') + box);
  }
  return [...paths];
}
