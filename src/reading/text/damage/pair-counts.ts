/** How often two characters stand next to each other in a text: what the document itself says about its words. */
export type PairCounts = (first: string, second: string) => number;

/** By UTF-16 code, how often each code stands right behind it. */
type Followers = Map<number, Map<number, number>>;

/** Where each UTF-16 code of a text stands: its last place, and before every place the one before it. */
interface Places {
  /** By code, its last place counted from 1; 0 for none. */
  readonly last: Uint32Array;
  /** By place counted from 1, the place before it of the same code; 0 for none. */
  readonly before: Uint32Array;
}

function findPlaces(text: string): Places {
  const last = new Uint32Array(0x10000);
  const before = new Uint32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    before[index + 1] = last[code] ?? 0;
    last[code] = index + 1;
  }
  return { last, before };
}

function countFollowers(text: string, { last, before }: Places, code: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let place = last[code] ?? 0; place > 0; place = before[place] ?? 0) {
    if (place === text.length) continue;
    const next = text.charCodeAt(place);
    counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return counts;
}

/**
 * Counts the pairs of neighbouring characters, those of one first character when it is asked for; the
 * answer is 0 for a pair that doesn't occur. Linear: each place of the text is counted at most once.
 */
export function countPairs(text: string): PairCounts {
  const places = findPlaces(text);
  const followers: Followers = new Map();
  return (first, second) => {
    if (first.length !== 1 || second.length !== 1) return 0;
    const code = first.charCodeAt(0);
    const counts = followers.get(code) ?? countFollowers(text, places, code);
    followers.set(code, counts);
    return counts.get(second.charCodeAt(0)) ?? 0;
  };
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
