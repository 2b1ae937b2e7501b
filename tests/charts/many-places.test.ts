import { describe, expect, test } from 'vitest';

import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { drawContext } from './draw-context.ts';
import { manyRecords } from './many-records.ts';
import { marksOf } from './marks-of.ts';
import { referenceRecords } from './reference-records.ts';

const many = manyRecords(['320000', '330000', '340000', '350000', '360000', '510000'], 10);
const figureOf = (id: string, records = many) => {
  const chart = CHARTS.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chartToFigure(chart, records, drawContext());
};

describe('a chart of sixty places', () => {
  test.each(CHARTS.map(({ id }) => id))(
    '%s counts places in its note instead of naming all',
    (id) => {
      const { note } = figureOf(id);
      expect(note.match(/Place \d{6}/gu)?.length ?? 0).toBeLessThanOrEqual(6);
    },
  );

  test('of themes has one mark a cell, with all its statements', () => {
    const marks = marksOf(figureOf('themes').wide);
    const cells = marks.map(({ place, theme }) => `${place ?? ''} ${theme ?? ''}`);
    expect(new Set(cells).size).toBe(marks.length);
    expect(Math.max(...marks.map(({ units }) => units.length))).toBeGreaterThan(1);
  });

  test('scrolls within the page when it is high; that of a few places never does', () => {
    expect(figureOf('targets').isTall).toBe(true);
    expect(CHARTS.some(({ id }) => figureOf(id, referenceRecords()).isTall)).toBe(false);
  });
});
