import { describe, expect, test } from 'vitest';
import { chartDocument } from '../../src/build/chart-document.ts';
import { chartStyles } from '../../src/build/site-styles.ts';
import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { SOCIAL_PICTURE, socialPicture } from '../../src/downloads/social-picture.ts';
import { drawingStyle } from '../../src/downloads/style/style-of.ts';
import { LANGS } from '../../src/tables/table.ts';
import { missingGlyphs } from '../build/pictures/missing-glyphs.ts';
import { drawContext } from '../charts/draw-context.ts';
import { referenceRecords } from '../charts/reference-records.ts';

const styles = chartStyles({ accent: { light: '#9a2b1e', dark: '#f0937f' } });

function pictureOf(chart: (typeof CHARTS)[number], lang: 'en' | 'zh', title?: string): string {
  const figure = chartToFigure(chart, referenceRecords(), drawContext({ lang }));
  const picture = { title: title ?? figure.title, kicker: 'Charts', name: 'Opening Moves' };
  const style = drawingStyle(styles, lang, 'light', chartDocument());
  return socialPicture({ ...picture, chart: figure }, style);
}

/** Where the chart stands, in pixels of the picture. */
function placeOf(svg: string): { x: number; y: number; right: number; bottom: number } {
  const [, x = '', y = '', scale = ''] =
    /<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">(?=<svg)/u.exec(svg) ?? [];
  const sizes = [...svg.matchAll(/viewBox="0 0 ([\d.]+) ([\d.]+)"/gu)].at(-1) ?? [];
  const [width, height] = [Number(sizes[1]), Number(sizes[2])];
  return {
    x: Number(x),
    y: Number(y),
    right: Number(x) + width * Number(scale),
    bottom: Number(y) + height * Number(scale),
  };
}

describe.each(CHARTS)('the shared picture of the chart $id', (chart) => {
  test.each(LANGS)('holds all of the drawing and every glyph in %s', (lang) => {
    const svg = pictureOf(chart, lang);
    const { x, y, right, bottom } = placeOf(svg);
    expect(x).toBeGreaterThan(560);
    expect(y).toBeGreaterThan(20);
    expect(right).toBeLessThan(SOCIAL_PICTURE.widthPx - 20);
    expect(bottom).toBeLessThan(SOCIAL_PICTURE.heightPx - 20);
    expect(missingGlyphs(svg)).toEqual([]);
    expect(svg).not.toContain('class="');
  });
});

test('a long title is set smaller, and never below the line at the foot', () => {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('There is no chart.');
  const sizeOf = (svg: string): number =>
    Number(/<text font-size="(\d+)" font-weight="700"/u.exec(svg.slice(svg.indexOf('132')))?.[1]);
  const short = sizeOf(pictureOf(chart, 'en', 'Two words'));
  const long = sizeOf(pictureOf(chart, 'en', 'many words of a long title that goes on '.repeat(3)));
  expect(short).toBe(60);
  expect(long).toBeLessThan(short);
});
