import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import { drawContext } from './draw-context.ts';
import { referenceRecords } from './reference-records.ts';

/**
 * Bytes of a figure, gzip, both layouts together; an embed has less to say of each mark. The strips
 * have a mark for every unit of every text, twice as many as any other chart; the leaves of the
 * slogans name their items, which stand nowhere else in the drawing; tense and slogans also name
 * themes that nothing else in the drawing tells.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  map: 16_000,
  reading: 10_500,
  slogans: 12_000,
  tense: 8_500,
};
const BUDGET = 8_000;

describe.each(CHARTS)('the chart $id of the five documents', (chart) => {
  test.each(LANGS)('keeps to its weight, in %s', (lang) => {
    const figure = chartToFigure(chart, referenceRecords(), drawContext({ lang }));
    const markup = figure.shared + figure.narrow + figure.wide;
    expect(gzipSync(markup).length).toBeLessThanOrEqual(BUDGETS[chart.id] ?? BUDGET);
  });
});
