import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { svgToPng } from '../../src/build/pictures/svg-to-png.ts';
import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { chartToSvg } from '../../src/downloads/chart-svg.ts';
import { MODES } from '../../src/downloads/style/resolve-value.ts';
import { drawingStyle } from '../../src/downloads/style/style-of.ts';
import { LANGS } from '../../src/tables/table.ts';
import { drawContext } from '../charts/draw-context.ts';
import { smallRecords } from '../charts/small-records.ts';
import { NOTICE } from './small-table.ts';

const css = ['tokens', 'chart']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n');
const SITE = 'https://example.org';

function svgOf(chart: (typeof CHARTS)[number], lang: 'en' | 'zh', mode: 'light' | 'dark'): string {
  const context = drawContext({ lang });
  const href = (unit: string): string => `${SITE}/stories/#u-${unit}`;
  return chartToSvg(chartToFigure(chart, smallRecords(), { ...context, href }), {
    style: drawingStyle(css, lang, mode, context.document),
    notice: NOTICE,
    publisher: 'The desk',
  });
}

describe.each(CHARTS)('the picture of the chart $id', (chart) => {
  const figure = chartToFigure(chart, smallRecords(), drawContext());
  const svg = svgOf(chart, 'en', 'light');
  const { document } = parseHTML(svg);

  test.each(LANGS)('stands alone in %s: no class, no custom property, no other file', (lang) => {
    for (const mode of MODES) {
      const made = svgOf(chart, lang, mode);
      expect(made).not.toMatch(/ class=|var\(|light-dark|currentcolor|<style|<image|url\(/iu);
      expect(made.match(/<use [^>]*xlink:href="(?!#)[^>]*>/gu)).toBeNull();
    }
  });

  test('is well-formed XML that another program draws', () => {
    expect(svgToPng(svg, 60).length).toBeGreaterThan(0);
  });

  test('carries title, description, source, licence and citation', () => {
    const words = document.documentElement.textContent.replace(/\s+/gu, ' ');
    expect(document.querySelector('svg > title')?.textContent).toBe(figure.title);
    expect(document.querySelector('svg > desc')?.textContent).toBe(figure.alt);
    expect(words).toContain(NOTICE.citation);
    expect(words).toContain(NOTICE.source);
    expect(svg).toContain(`<cc:license rdf:resource="${NOTICE.licence.url}"/>`);
  });

  test('has the marks of the wide drawing, each a link to its sentence by full address', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBe(figure.wide.match(/data-units=/gu)?.length ?? 0);
    for (const link of links) {
      const [first] = (link.getAttribute('data-units') ?? '').split(' ');
      expect(link.getAttribute('xlink:href')).toBe(`${SITE}/stories/#u-${first ?? ''}`);
    }
  });

  test('differs in the dark by its colours alone', () => {
    const bare = (made: string): string => made.replace(/#[0-9a-f]{6}\b/gu, '#');
    const dark = svgOf(chart, 'en', 'dark');
    expect(dark).not.toBe(svg);
    expect(bare(dark)).toBe(bare(svg));
  });
});
