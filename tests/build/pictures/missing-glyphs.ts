import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { PICTURE_FONTS } from '../../../src/build/pictures/svg-to-png.ts';

const fonts = PICTURE_FONTS.map((path) => {
  const font = create(readFileSync(path));
  if (font.isCollection) throw new Error(`${path} holds several fonts.`);
  return font;
});

/** Characters of a text that a face of the pictures has no glyph for, each once. */
export function missingGlyphs(text: string): string[] {
  return [...new Set(text.normalize())].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return /\S/u.test(character) && fonts.some((font) => !font.hasGlyphForCodePoint(code));
  });
}
