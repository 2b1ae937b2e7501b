import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const CACHE = '.cache/pictures';
const FAMILY = 'Noto Sans SC';

const require = createRequire(import.meta.url);

const fontFile = (path: string): string =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${path}`);

const { version: fontVersion } = require('@expo-google-fonts/noto-sans-sc/package.json') as {
  readonly version: string;
};
const program = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** Part of every key: a picture made by another program or font is another picture. */
const MADE_BY = `${createHash('sha256').update(program).digest('hex')} ${fontVersion}`;

/** The faces that pictures are set in: regular and bold, Latin and Chinese in one family. */
export const PICTURE_FONTS: readonly string[] = [
  fontFile('400Regular/NotoSansSC_400Regular.ttf'),
  fontFile('700Bold/NotoSansSC_700Bold.ttf'),
];

let faces: Buffer[] | null = null;

await initWasm(program);

function draw(svg: string, widthPx: number): Uint8Array {
  faces ??= PICTURE_FONTS.map((path) => readFileSync(path));
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: {
      loadSystemFonts: false,
      fontBuffers: faces,
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
      serifFamily: FAMILY,
    },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

/**
 * An SVG as a PNG of the given width; the height follows. Any generic font family comes out as
 * Noto Sans SC. A picture is drawn once: the next build takes it from `.cache/pictures`, by the
 * hash of what it shows.
 *
 * @throws {Error} when the SVG is not well formed.
 */
export function svgToPng(svg: string, widthPx: number): Uint8Array {
  const key = createHash('sha256').update(`${MADE_BY}\n${widthPx}\n${svg}`).digest('hex');
  const path = join(CACHE, `${key}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = draw(svg, widthPx);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}
