/**
 * Strings of Han characters that several texts have in common, in time linear in their length:
 * a string of n + 1 characters can only be shared where the string of n there is, and it is
 * named by the numbers of its two parts of n characters, so that no text is compared twice.
 */

/** Shorter strings are words of the language more often than phrases. */
export const LEAST_CHARACTERS = 4;

/**
 * Han characters without a sign between them are read in pieces of this length, so that a copied
 * text without punctuation costs no more than any other.
 */
const MOST_CHARACTERS = 40;

export interface SharedPhrase {
  readonly text: string;
  /** In how many groups of texts it stands, at least two. */
  readonly groups: number;
}

/** All characters of the texts in one row, with the group of each; group -1 parts the runs. */
interface Characters {
  readonly text: string[];
  readonly group: number[];
}

function gatherCharacters(groups: readonly (readonly string[])[]): Characters {
  const text: string[] = [];
  const group: number[] = [];
  const part = (): void => {
    text.push('');
    group.push(-1);
  };
  groups.forEach((texts, index) => {
    for (const run of texts.flatMap((each) => each.match(/\p{Script=Han}+/gu) ?? [])) {
      let length = 0;
      for (const character of run) {
        if (length > 0 && length % MOST_CHARACTERS === 0) part();
        text.push(character);
        group.push(index);
        length += 1;
      }
      part();
    }
  });
  return { text, group };
}

/** The strings of one length: which begins at each position, and in how many groups it stands. */
interface Level {
  /** Number of the string that begins at a position; -1 where none does. */
  readonly names: Int32Array;
  /** For each number, in how many groups. */
  readonly spread: readonly number[];
}

/** Groups come in order, so that a string is new to a group when the last one was another. */
function toLevel(
  positions: readonly number[],
  nameAt: (position: number) => string | number,
  group: readonly number[],
): Level {
  const numbers = new Map<string | number, number>();
  const names = new Int32Array(group.length).fill(-1);
  const spread: number[] = [];
  const last: number[] = [];
  for (const position of positions) {
    const name = nameAt(position);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    names[position] = number;
    const own = group[position] ?? -1;
    if (last[number] !== own) spread[number] = (spread[number] ?? 0) + 1;
    last[number] = own;
  }
  return { names, spread };
}

const spreadAt = ({ names, spread }: Level, position: number): number =>
  spread[names[position] ?? -1] ?? 0;

/** Positions whose string stands in two groups or more. */
const sharedOf = (level: Level, positions: readonly number[]): number[] =>
  positions.filter((position) => spreadAt(level, position) > 1);

/** The strings of the level after: one character longer, where both their parts are shared. */
function longerLevel(level: Level, shared: readonly number[], group: readonly number[]) {
  const positions = shared.filter((position) => spreadAt(level, position + 1) > 1);
  const width = level.spread.length;
  const nameAt = (position: number): number =>
    (level.names[position] ?? 0) * width + (level.names[position + 1] ?? 0);
  return { positions, level: toLevel(positions, nameAt, group) };
}

/** Strings of a level that no longer one replaces: each of those stands in fewer groups. */
function wholeNames(
  level: Level,
  shared: readonly number[],
  longer: Level,
  longerPositions: readonly number[],
): Set<number> {
  const whole = new Set(shared.map((position) => level.names[position] ?? -1));
  for (const position of longerPositions) {
    const groups = spreadAt(longer, position);
    for (const part of [position, position + 1]) {
      if (groups === spreadAt(level, part)) whole.delete(level.names[part] ?? -1);
    }
  }
  return whole;
}

/**
 * The longest strings of at least {@link LEAST_CHARACTERS} Han characters that stand in two
 * groups or more: none can be made longer and stand in as many. Signs and other scripts end a
 * string. In the order of length, shortest first; empty when nothing is shared.
 */
export function sharedPhrases(groups: readonly (readonly string[])[]): SharedPhrase[] {
  const { text, group } = gatherCharacters(groups);
  const all = text.flatMap((character, position) => (character === '' ? [] : [position]));
  const found: SharedPhrase[] = [];
  let level = toLevel(all, (position) => text[position] ?? '', group);
  let shared = sharedOf(level, all);
  for (let length = 1; shared.length > 0; length += 1) {
    const { positions, level: longer } = longerLevel(level, shared, group);
    if (length >= LEAST_CHARACTERS) {
      const whole = wholeNames(level, shared, longer, positions);
      for (const position of shared) {
        if (!whole.delete(level.names[position] ?? -1)) continue;
        const phrase = text.slice(position, position + length).join('');
        found.push({ text: phrase, groups: spreadAt(level, position) });
      }
    }
    shared = sharedOf(longer, positions);
    level = longer;
  }
  return found;
}
