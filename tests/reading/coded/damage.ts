import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** One string for each UTF-16 unit of the undamaged text; laid end to end they are the damaged one. */
type Pieces = readonly string[];

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const WRAP_AT = 38;

function traditional(pieces: Pieces): Pieces {
  return pieces.map((piece) => toTraditional(piece));
}

/** A reading after each character that isn't simplified, as some copy sites show them. */
function readings(pieces: Pieces, text: string): Pieces {
  return pieces.map((piece, at) =>
    piece === text[at] ? piece : `${piece}(${pinyin(text[at] ?? '')})`,
  );
}

function wrapped(pieces: Pieces): Pieces {
  let column = 0;
  return pieces.map((piece) => {
    column = piece === '\n' ? 0 : column + 1;
    if (column < WRAP_AT) return piece;
    column = 0;
    return `${piece}\n`;
  });
}

const HTML: Readonly<Record<string, string>> = {
  '\n': '</p>\n<p>&nbsp;&nbsp;',
  '“': '&ldquo;',
  '”': '&rdquo;',
};

function html(pieces: Pieces): Pieces {
  return pieces.map((piece, at) => (at === 0 ? '<p>' : '') + (HTML[piece] ?? piece));
}

function fullWidth(pieces: Pieces): Pieces {
  return pieces.map((piece) =>
    piece.replace(/[0-9%]/u, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  );
}

/** The two bytes of each character that GBK has, found by decoding all of them. */
function gbkBytes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return bytes;
}

function toGb18030(text: string): Uint8Array {
  const bytes = gbkBytes();
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => bytes.get(sign) ?? [sign.codePointAt(0) ?? 0]),
  );
}

const STEPS: Readonly<Record<string, (pieces: Pieces, text: string) => Pieces>> = {
  traditional,
  readings,
  wrapped,
  html,
  'full-width': fullWidth,
};

export interface Damaged {
  readonly bytes: Uint8Array;
  /** Where each UTF-16 unit of the undamaged text begins in the damaged one, and the end of it. */
  readonly offsets: readonly number[];
}

/** The text with the named kinds of damage done to it, in turn; `gb18030` is its encoding. */
export function damage(text: string, kinds: readonly string[]): Damaged {
  const pieces = kinds.reduce<Pieces>(
    (before, kind) => STEPS[kind]?.(before, text) ?? before,
    text.split(''),
  );
  const offsets = [0];
  for (const piece of pieces) offsets.push((offsets.at(-1) ?? 0) + piece.length);
  const raw = pieces.join('');
  const bytes = kinds.includes('gb18030') ? toGb18030(raw) : new TextEncoder().encode(raw);
  return { bytes, offsets };
}
