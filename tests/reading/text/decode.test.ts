import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/reading/text/decode.ts';
import { gbkBytes } from '../../../src/reading/text/encodings/gbk.ts';
import { readSeeds } from '../seeds.ts';

const SIMPLIFIED =
  '县委召开务虚会,谋划2023年工作。\n县委书记张某某主持会议并讲话,全县经济社会发展稳中有进。\n';
const TRADITIONAL = '縣委召開務虛會,謀劃2023年工作。縣委書記主持會議並講話,經濟社會發展穩中有進。';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return bytes;
}

/** The text in a two-byte encoding, by a search through what its decoder says. */
function twoByte(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : [...(pairs.get(character) ?? [0x3f])],
    ),
  );
}

const gb18030 = (text: string) =>
  new Uint8Array(
    Array.from(text).flatMap((character) => [
      ...(gbkBytes(character) ?? [character.charCodeAt(0)]),
    ]),
  );

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${SIMPLIFIED}`), 'utf-8', `\ufeff${SIMPLIFIED}`],
    ['plain ASCII', utf8('Opening moves.\n'), 'utf-8', 'Opening moves.\n'],
    ['GB18030', gb18030(SIMPLIFIED), 'gb18030', SIMPLIFIED],
    ['GB18030 in traditional characters', gb18030(TRADITIONAL), 'gb18030', TRADITIONAL],
    ['Big5', twoByte(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    ['UTF-16LE with a mark', utf16(`\ufeff${SIMPLIFIED}`, true), 'utf-16le', `\ufeff${SIMPLIFIED}`],
    [
      'UTF-16BE with a mark',
      utf16(`\ufeff${SIMPLIFIED}`, false),
      'utf-16be',
      `\ufeff${SIMPLIFIED}`,
    ],
    ['UTF-16LE without one', utf16(SIMPLIFIED, true), 'utf-16le', SIMPLIFIED],
    ['UTF-16BE without one', utf16(SIMPLIFIED, false), 'utf-16be', SIMPLIFIED],
    ['UTF-16LE of Latin text', utf16('Opening moves.', true), 'utf-16le', 'Opening moves.'],
  ])('tells %s by its bytes', (_, bytes, encoding, raw) => {
    expect(decode(bytes)).toEqual({ raw, encoding });
  });

  test.each(readSeeds())('reads $file in each encoding that can write it', ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    expect(decode(utf16(text, true))).toMatchObject({ raw: text, encoding: 'utf-16le' });
    expect(decode(utf16(text, false))).toMatchObject({ raw: text, encoding: 'utf-16be' });
    const inGbk = Array.from(text)
      .filter((character) => character < '\u0080' || gbkBytes(character) !== undefined)
      .join('');
    expect(decode(gb18030(inGbk))).toMatchObject({ raw: inGbk, encoding: 'gb18030' });
  });

  test('reads UTF-8 with some invalid bytes as such', () => {
    const bytes = utf8(SIMPLIFIED.repeat(3));
    bytes[4] = 0xff;
    expect(decode(bytes)).toMatchObject({
      encoding: 'utf-8',
      raw: expect.stringMatching(/^县\ufffd/u) as unknown,
    });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty-file', 'The file is empty.'],
    ['white space', utf8(' \n\u3000\n'), 'empty-file', 'The file holds only white space.'],
    [
      'a .docx',
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
      'not-text',
      'This is a .docx or another zip file, not text.',
    ],
    ['a PDF', utf8('%PDF-1.7\n'), 'not-text', 'This is a PDF, not text.'],
    [
      'an old .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'not-text',
      'This is an old Office file (.doc, .xls), not text.',
    ],
    [
      'a web page',
      utf8('\n<!DOCTYPE html><html><body>县委</body></html>'),
      'not-text',
      'This is a web page.',
    ],
    ['NULs', new Uint8Array(100), 'not-text', 'This is binary data, not text.'],
    [
      'noise',
      new Uint8Array(Array.from({ length: 999 }, (_, index) => (index * 7919) % 251)),
      'encoding-unknown',
      'The encoding could not be told.',
    ],
  ])('refuses %s and says what to do', (_, bytes, ruleId, message) => {
    const problem = decode(bytes);
    expect(problem).toMatchObject({ ruleId, severity: 'error', message, span: null });
    expect('hint' in problem && problem.hint).toMatch(/\.$/u);
  });
});
