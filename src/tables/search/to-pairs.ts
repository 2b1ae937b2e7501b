/** A string of pairs of characters, as pairs: `務务虛虚` is 務 and 务, 虛 and 虚. Each of one UTF-16 unit. */
export function toPairs(pairs: string): [string, string][] {
  return Array.from({ length: pairs.length / 2 }, (_, index) => [
    pairs.charAt(index * 2),
    pairs.charAt(index * 2 + 1),
  ]);
}
