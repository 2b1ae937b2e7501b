/** How often two characters stand next to each other in a text: what the document itself says about its words. */
export type PairCounts = (first: string, second: string) => number;

/** Counts all pairs of neighbouring characters once; the answer is 0 for a pair that doesn't occur. */
export function countPairs(text: string): PairCounts {
  const counts = new Map<number, number>();
  for (let index = 1; index < text.length; index += 1) {
    const pair = codeOfPair(text, index - 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (first, second) => {
    const pair = first + second;
    return pair.length === 2 ? (counts.get(codeOfPair(pair, 0)) ?? 0) : 0;
  };
}

/** Two UTF-16 code units as one number: a quicker key than a string of two. */
function codeOfPair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The candidate that makes the most pairs with its neighbours in the text; null when none makes any. */
export function likeliest(
  candidates: readonly string[],
  before: string,
  after: string,
  pairs: PairCounts,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const count = pairs(before, candidate) + pairs(candidate, after);
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}
