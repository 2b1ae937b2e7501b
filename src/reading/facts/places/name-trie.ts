/** A tree of names, one character a step, each name with what it means. */
interface NameTrie<T> {
  /** By UTF-16 code. */
  readonly children: ReadonlyMap<number, NameTrie<T>>;
  /** Null where no name ends. */
  readonly meaning: T | null;
}

/** The whole tree. */
export interface NameIndex<T> extends NameTrie<T> {
  /** By UTF-16 code, 1 for a character that a name begins with: a quicker look than into the tree. */
  readonly begins: Uint8Array;
}

interface GrowingTrie<T> {
  readonly children: Map<number, GrowingTrie<T>>;
  meaning: T | null;
}

/** The tree of all names of a map. Names are of the Basic Multilingual Plane. */
export function toNameTrie<T>(meanings: ReadonlyMap<string, T>): NameIndex<T> {
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
  const begins = new Uint8Array(0x10000);
  for (const code of root.children.keys()) begins[code] = 1;
  return { ...root, begins };
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
export function findNames<T>(trie: NameIndex<T>, text: string): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  let at = 0;
  while (at < text.length) {
    const match = trie.begins[text.charCodeAt(at)] === 1 ? longestAt(trie, text, at) : null;
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
