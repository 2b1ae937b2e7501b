/** GBK as a table in both directions, made of what the platform's decoder says. */
const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LAST = 0xfe;
const NO_TRAIL = 0x7f;

/** Each holds 0 where there is nothing: neither a pair of bytes nor a character of the table has that number. */
interface GbkTable {
  /** By the pair of bytes, read as one number, the UTF-16 code of its character. */
  readonly characters: Uint16Array;
  /** By the UTF-16 code of a character, its pair of bytes. */
  readonly codes: Uint16Array;
}

let table: GbkTable | null = null;

function makeTable(): GbkTable {
  const decoder = new TextDecoder('gbk');
  const characters = new Uint16Array(0x10000);
  const codes = new Uint16Array(0x10000);
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST; trail += 1) {
      if (trail === NO_TRAIL) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length !== 1 || character === '\uFFFD') continue;
      const code = character.charCodeAt(0);
      characters[lead * 256 + trail] = code;
      codes[code] ||= lead * 256 + trail;
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
  const code = gbk().characters[lead * 256 + trail] ?? 0;
  return code === 0 ? undefined : String.fromCharCode(code);
}

/** The two GBK bytes of a character; undefined for ASCII and what GBK lacks. */
export function gbkBytes(character: string): readonly [lead: number, trail: number] | undefined {
  const code = character.length === 1 ? (gbk().codes[character.charCodeAt(0)] ?? 0) : 0;
  return code === 0 ? undefined : [code >> 8, code & 0xff];
}
