import { matchesOf } from '../text/matches-of.ts';

/**
 * The level (县, 市, 区, 旗) that a pattern's groups capture most often in the texts; null when it is
 * nowhere. The first of two that are equally common wins.
 */
export function commonestLevel(texts: readonly string[], pattern: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of matchesOf(text, pattern)) {
      const level = match.slice(1).find((group: string | undefined) => group !== undefined);
      if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
