/**
 * A list of words as a tree of their characters, one character a step, laid out in a few short
 * arrays: as objects its nodes would lie all over the memory, and looking for them would take a
 * tenth of the time of reading. Words are of the Basic Multilingual Plane.
 */
export interface WordTree<T> {
  /** A bit for each UTF-16 code that is a word by itself. */
  readonly singles: Uint32Array;
  /** A bit for each {@link pairOf} two characters that begin a word: few others have one of these. */
  readonly pairs: Uint32Array;
  /** By UTF-16 code, the node of the words that begin with it; 0, the root, for none. */
  readonly firsts: Uint32Array;
  /** By node, the UTF-16 code of the step to it. */
  readonly codes: Uint16Array;
  /** By node, the first of its children; they end where those of the next node begin. */
  readonly children: Uint32Array;
  /** By node, what the word means that ends there; undefined where none does. */
  readonly meanings: readonly (T | undefined)[];
}

/** So many bits, by a UTF-16 code or a number made of two. */
const BITS = 0x10000;

function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** Two characters as a number below 65,536, spread evenly. */
const pairOf = (first: number, second: number): number =>
  Math.imul((first << 16) | second, 0x9e3779b1) >>> 16;

interface GrowingNode<T> {
  readonly code: number;
  readonly next: Map<number, GrowingNode<T>>;
  meaning: T | undefined;
}

function newNode<T>(code: number): GrowingNode<T> {
  return { code, next: new Map(), meaning: undefined };
}

function growTree<T>(words: ReadonlyMap<string, T>): GrowingNode<T> {
  const root = newNode<T>(0);
  for (const [word, meaning] of words) {
    let node = root;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const next = node.next.get(code) ?? newNode<T>(code);
      node.next.set(code, next);
      node = next;
    }
    node.meaning = meaning;
  }
  return root;
}

/** The tree of the words of a map; an empty word is found nowhere. */
export function toWordTree<T>(words: ReadonlyMap<string, T>): WordTree<T> {
  const nodes = [growTree(words)];
  const children: number[] = [];
  for (const node of nodes) {
    children.push(nodes.length);
    for (const next of node.next.values()) nodes.push(next);
  }
  const firsts = new Uint32Array(0x10000);
  const singles = new Uint32Array(BITS / 32);
  const pairs = new Uint32Array(BITS / 32);
  for (const word of words.keys()) {
    if (word.length === 1) setBit(singles, word.charCodeAt(0));
    else setBit(pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)));
  }
  for (let node = 1; node < (children[1] ?? 1); node += 1) firsts[nodes[node]?.code ?? 0] = node;
  return {
    singles,
    pairs,
    firsts,
    codes: Uint16Array.from(nodes, ({ code }) => code),
    children: Uint32Array.from([...children, nodes.length]),
    meanings: nodes.map(({ meaning }) => meaning),
  };
}

/** A word found in a text. Offsets are UTF-16. */
export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly meaning: T;
}

/**
 * The words in a text, leftmost first and at each place the longest: 高唐县 is never also 唐县. No
 * two overlap. Takes time linear in the length, as no word is longer than a few characters.
 */
export function findWords<T>(tree: WordTree<T>, text: string): WordMatch<T>[] {
  const { singles, pairs } = tree;
  const matches: WordMatch<T>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const pair = pairOf(code, at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
    if (!hasBit(pairs, pair) && !hasBit(singles, code)) continue;
    const match = longestWord(tree, text, at, tree.firsts[code] ?? 0);
    if (match === null) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

/** The longest word that begins at an offset; `first` is the node of its first character. */
function longestWord<T>(
  tree: WordTree<T>,
  text: string,
  start: number,
  first: number,
): WordMatch<T> | null {
  let longest: WordMatch<T> | null = null;
  let end = start + 1;
  for (let node = first; node !== 0; end += 1) {
    const meaning = tree.meanings[node];
    if (meaning !== undefined) longest = { start, end, meaning };
    node = end < text.length ? childOf(tree, node, text.charCodeAt(end)) : 0;
  }
  return longest;
}

/** The child of a node by the code of its character; 0 for none. */
function childOf<T>({ codes, children }: WordTree<T>, node: number, code: number): number {
  const stop = children[node + 1] ?? 0;
  for (let child = children[node] ?? stop; child < stop; child += 1) {
    if (codes[child] === code) return child;
  }
  return 0;
}
