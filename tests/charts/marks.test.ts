import { describe, expect, test } from 'vitest';

import { CHARTS } from '../../src/charts/registry.ts';
import type { Row } from '../../src/tables/table.ts';
import { drawContext } from './draw-context.ts';
import { manyRecords } from './many-records.ts';
import { marksOf, parseSvg } from './marks-of.ts';
import { referenceRecords } from './reference-records.ts';

const DATA_SETS = {
  'five documents': referenceRecords(),
  'one document': referenceRecords().slice(0, 1),
  'sixty places': manyRecords(['320000', '330000', '340000', '350000', '360000', '510000'], 10),
};

/** Units by the place and, where rows have one, the theme that they stand under. */
function gather(items: readonly (readonly [key: string, units: readonly string[]])[]) {
  const groups = new Map<string, string[]>();
  for (const [key, units] of items) {
    if (units.length > 0) groups.set(key, [...(groups.get(key) ?? []), ...units]);
  }
  return new Map([...groups].sort().map(([key, units]) => [key, units.toSorted()]));
}

const keyOf = (row: Row): string => `${String(row.place ?? '')} ${String(row.theme ?? '')}`.trim();

describe.each(CHARTS)('every data mark of the chart $id', (chart) => {
  describe.each(Object.entries(DATA_SETS))('of %s', (_, records) => {
    const table = chart.table(records);
    const hasTheme = table.columns.some(({ name }) => name === 'theme');

    test.each(['narrow', 'wide'] as const)('names its rows’ units, %s', (layout) => {
      const marks = marksOf(chart.draw(table, drawContext({ layout })).body);
      const drawn = gather(
        marks.map(({ place, theme, units }) => [
          `${place ?? ''} ${hasTheme ? (theme ?? '') : ''}`.trim(),
          units,
        ]),
      );
      expect(drawn).toEqual(gather(table.rows.map((row) => [keyOf(row), row.units])));
    });

    test('is a link to its first sentence and has a name', () => {
      for (const { units, href, label } of marksOf(chart.draw(table, drawContext()).body)) {
        expect(href).toBe(drawContext().href(units[0] ?? ''));
        expect(label).not.toBe('');
      }
    });
  });
});

describe.each(CHARTS)('the chart $id', (chart) => {
  const table = chart.table(referenceRecords());

  test('keeps context marks apart from data marks', () => {
    const svg = parseSvg(chart.draw(table, drawContext()).body);
    expect(svg.querySelectorAll('[data-context]').length).toBeGreaterThan(0);
    expect(svg.querySelectorAll('[data-context] [data-units]')).toHaveLength(0);
    expect(svg.querySelectorAll('[data-units] [data-context]')).toHaveLength(0);
  });

  test('has no style, script or colour of its own', () => {
    const body = chart.draw(table, drawContext()).body + chart.shared(table, drawContext());
    expect(/<style|<script| style=| (?:fill|stroke)="/u.exec(body)).toBeNull();
  });

  test('gives out each id once', () => {
    const body = chart.shared(table, drawContext()) + chart.draw(table, drawContext()).body;
    const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith('chart-'))).toBe(true);
  });

  test('is the same when it is drawn again', () => {
    const again = chart.table(referenceRecords());
    expect(chart.draw(again, drawContext()).body === chart.draw(table, drawContext()).body).toBe(
      true,
    );
  });

  test('shows only columns that its table has', () => {
    const names = table.columns.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...chart.shown]));
  });

  test('writes a hostile name as words', () => {
    const records = referenceRecords().map((record) => ({
      ...record,
      places: record.places.map((place) => ({ ...place, nameEn: '<script>alert(1)</script>"' })),
    }));
    const { body } = chart.draw(chart.table(records), drawContext());
    expect(body.match(/<script>/gu)).toBeNull();
    expect(body.match(/&lt;script&gt;/gu)?.length).toBeGreaterThanOrEqual(6);
  });
});
