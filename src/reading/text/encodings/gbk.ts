/** GBK as a table in both directions, made of what the platform's decoder says. */
const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LAST = 0xfe;
const NO_TRAIL = 0x7f;

interface GbkTable {
  readonly characters: ReadonlyMap<number, string>;
  readonly codes: ReadonlyMap<string, number>;
}

let table: GbkTable | null = null;

function makeTable(): GbkTable {
  const decoder = new TextDecoder('gbk');
  const characters = new Map<number, string>();
  const codes = new Map<string, number>();
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST; trail += 1) {
      if (trail === NO_TRAIL) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length !== 1 || character === '\uFFFD') continue;
      characters.set(lead * 256 + trail, character);
      if (!codes.has(character)) codes.set(character, lead * 256 + trail);
    }
  }
  return { characters, codes };
}

/** The table, made when it is first needed (24,000 characters, some milliseconds). */
function gbk(): GbkTable {
  table ??= makeTable();
  return table;
}

/** The character of a pair of GBK bytes; undefined when there is none. */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  return gbk().characters.get(lead * 256 + trail);
}

/** The two GBK bytes of a character; undefined for ASCII and what GBK lacks. */
export function gbkBytes(character: string): readonly [lead: number, trail: number] | undefined {
  const code = gbk().codes.get(character);
  return code === undefined ? undefined : [code >> 8, code & 0xff];
}
