/** A tree of names, one character a step, each name with what it means. */
export interface NameTrie<T> {
  /** By UTF-16 code. */
  readonly children: ReadonlyMap<number, NameTrie<T>>;
  /** Null where no name ends. */
  readonly meaning: T | null;
}

interface GrowingTrie<T> {
  readonly children: Map<number, GrowingTrie<T>>;
  meaning: T | null;
}

/** The tree of all names of a map. Names are of the Basic Multilingual Plane. */
export function toNameTrie<T>(meanings: ReadonlyMap<string, T>): NameTrie<T> {
  const root: GrowingTrie<T> = { children: new Map(), meaning: null };
  for (const [name, meaning] of meanings) {
    let node = root;
    for (let index = 0; index < name.length; index += 1) {
      const code = name.charCodeAt(index);
      let child = node.children.get(code);
      if (child === undefined) {
        child = { children: new Map(), meaning: null };
        node.children.set(code, child);
      }
      node = child;
    }
    node.meaning = meaning;
  }
  return root;
}

/** A name found in a text. */
export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly meaning: T;
}

/**
 * The names in a text, leftmost first and at each place the longest: 高唐县 is never also 唐县.
 * No two overlap. Takes time linear in the length, as no name is longer than a few characters.
 */
export function findNames<T>(trie: NameTrie<T>, text: string): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  let at = 0;
  while (at < text.length) {
    const match = longestAt(trie, text, at);
    if (match !== null) matches.push(match);
    at = match?.end ?? at + 1;
  }
  return matches;
}

function longestAt<T>(trie: NameTrie<T>, text: string, start: number): NameMatch<T> | null {
  let node: NameTrie<T> | undefined = trie;
  let longest: NameMatch<T> | null = null;
  for (let end = start; end < text.length;) {
    node = node.children.get(text.charCodeAt(end));
    if (node === undefined) break;
    end += 1;
    if (node.meaning !== null) longest = { start, end, meaning: node.meaning };
  }
  return longest;
}
