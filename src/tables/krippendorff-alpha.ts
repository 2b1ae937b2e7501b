/**
 * Krippendorff's α for nominal data, two coders, no missing values (Krippendorff 2011,
 * “Computing Krippendorff's Alpha-Reliability”, section B): 1 is full agreement, 0 what chance
 * would give. Null when there is nothing to tell apart: no pair, or one value throughout.
 */
export function krippendorffAlpha<T>(pairs: readonly (readonly [T, T])[]): number | null {
  const counts = new Map<T, number>();
  let disagreeing = 0;
  for (const [one, two] of pairs) {
    for (const value of [one, two]) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (one !== two) disagreeing += 2;
  }
  if (counts.size < 2) return null;
  const values = 2 * pairs.length;
  let expected = 0;
  for (const count of counts.values()) expected += (count * (values - count)) / (values - 1);
  return 1 - disagreeing / expected;
}
