import { describe, expect, test } from 'vitest';
import { svgToPng } from '../../../src/build/pictures/svg-to-png.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import { LANGS } from '../../../src/tables/table.ts';
import { drawContext } from '../../charts/draw-context.ts';
import { referenceRecords } from '../../charts/reference-records.ts';
import { missingGlyphs } from './missing-glyphs.ts';

const svg = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">${words}</text></svg>`;

/** A PNG's own width and height, which stand behind its first chunk's name. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a picture', () => {
  test('is a PNG of the width that was asked for, its height in proportion', () => {
    const png = svgToPng(svg('开局'), 80);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([80, 40]);
  });

  test('shows Chinese with no font of the system', () => {
    expect(svgToPng(svg('开局'), 80)).not.toEqual(svgToPng(svg('  '), 80));
    expect(svgToPng(svg('开'), 80)).not.toEqual(svgToPng(svg('局'), 80));
  });

  test('is the same, byte for byte, when it comes from the cache', () => {
    expect(Buffer.from(svgToPng(svg('again'), 90))).toEqual(
      Buffer.from(svgToPng(svg('again'), 90)),
    );
  });

  test('is refused for what is no SVG', () => {
    expect(() => svgToPng('<svg', 80)).toThrow();
  });
});

describe('the font of the pictures', () => {
  test('is known to lack what it lacks', () => {
    expect(missingGlyphs('a开\u{1f600}\u{ffff}')).toEqual(['\u{1f600}', '\u{ffff}']);
  });

  test.each(CHARTS)('has every character of the chart $id', (chart) => {
    const table = chart.table(referenceRecords());
    for (const lang of LANGS) {
      const { body } = chart.draw(table, drawContext({ lang }));
      const words = [chart.title(table, lang), chart.note(table, lang), chart.credit(lang) ?? ''];
      expect(missingGlyphs(body + words.join('')), lang).toEqual([]);
    }
  });
});
