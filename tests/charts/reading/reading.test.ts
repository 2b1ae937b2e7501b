import { describe, expect, test } from 'vitest';

import { findBreak } from '../../../src/charts/reading/find-break.ts';
import { layOutPieces } from '../../../src/charts/reading/lay-out-pieces.ts';
import { lineRuns } from '../../../src/charts/reading/line-runs.ts';
import { markBox } from '../../../src/charts/reading/reading-sizes.ts';
import { stepsPath } from '../../../src/charts/reading/steps-path.ts';
import { reading } from '../../../src/charts/reading/reading.ts';
import { THEME_FAMILIES } from '../../../src/tables/theme-families.ts';
import { drawContext } from '../draw-context.ts';
import { parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

describe('the title of the reading chart', () => {
  test('says how much is missing and what can be read whole', () => {
    const table = reading.table(referenceRecords());
    expect(reading.title(table, 'en')).toBe(
      '76% of the Xianju speech is missing; the other four texts can be read whole',
    );
    expect(reading.title(table, 'zh')).toBe('仙居的讲话缺了76%，其余四份全文可读');
  });

  test('of whole texts says that they are whole', () => {
    const [first] = smallRecords();
    const table = reading.table(first === undefined ? [] : [first]);
    expect(reading.title(table, 'en')).toBe('The text can be read whole');
  });
});

describe('what is missing', () => {
  const strips = layOutPieces(reading.table(referenceRecords()).rows);
  const gaps = strips.flatMap(({ stretches }) =>
    stretches.filter(({ row }) => row.kind === 'gap').map(({ start, end }) => end - start),
  );

  test('takes as much room as the source says that it has characters', () => {
    expect(gaps).toEqual([1110, 8874]);
  });

  test('has 40 ticks for 40 redactions, each within its text', () => {
    const [cut] = strips.filter(({ redactions }) => redactions.length > 0);
    expect(cut?.redactions).toHaveLength(40);
    expect(Math.max(...(cut?.redactions ?? []))).toBeLessThan(cut?.characters ?? 0);
  });

  test('is drawn as context, with no sentence to open', () => {
    const svg = parseSvg(reading.draw(reading.table(referenceRecords()), drawContext()).body);
    expect(svg.querySelectorAll('[data-context] .reading-missing').length).toBeGreaterThan(1);
    expect(svg.querySelectorAll('[data-units] .reading-missing')).toHaveLength(0);
  });

  test('is hatched from corner to corner', () => {
    const table = reading.table(referenceRecords());
    const { body } = reading.draw(table, drawContext({ layout: 'narrow' }));
    const [, drawn] = parseSvg(body).querySelectorAll('.reading-hatch');
    // A full line goes on 288 to the left of where the one before ended.
    const [, ...whole] = (drawn?.getAttribute('d') ?? '').split('m-288 ');
    expect(whole.length).toBeGreaterThan(5);
    for (const strokes of whole.slice(0, -1)) {
      const widths = [...strokes.matchAll(/l(\d+)-/gu)].map(([, width]) => Number(width));
      expect([widths[0], widths[1], widths.at(-2), widths.at(-1)]).toEqual([16, 32, 32, 16]);
    }
  });
});

describe('a stretch of text', () => {
  test('goes on in the next line where it does not fit', () => {
    expect(lineRuns(90, 130, 100)).toEqual([
      { line: 0, x1: 90, x2: 100 },
      { line: 1, x1: 0, x2: 29 },
    ]);
  });

  test('is never too narrow to be seen', () => {
    expect(lineRuns(10.1, 10.2, 100)).toEqual([{ line: 0, x1: 10, x2: 11 }]);
  });
});

test('strokes of a line are said from the one before', () => {
  const runs = [
    { line: 0, x1: 2, x2: 5 },
    { line: 0, x1: 6, x2: 10 },
    { line: 1, x1: 0, x2: 4 },
  ];
  const yOf = (line: number): number => line * 40;
  expect(stepsPath(runs, yOf, ({ x1, x2 }) => [x2 - x1, 0])).toBe('M2 0h3m1 0h4M0 40h4');
  expect(stepsPath(runs, yOf, () => [0, 5])).toBe('M2 0v5m4 -5v5M0 40v5');
});

test('families stand in rows that do not overlap, whatever their tense', () => {
  const rows = THEME_FAMILIES.flatMap(({ themes: [theme = null] }) =>
    (['plan', 'review'] as const).map((tense) => markBox({ theme, tense })),
  );
  const bottoms = rows.map(({ top, height }) => top + height);
  expect(new Set(bottoms).size).toBe(THEME_FAMILIES.length);
  rows.forEach(({ top }, index) => {
    expect(top).toBeGreaterThanOrEqual(
      Math.max(0, ...bottoms.filter((each) => each < (bottoms[index] ?? 0))),
    );
  });
});

test('families differ in height, plans from other units too, besides their colour', () => {
  const tops = THEME_FAMILIES.map(
    ({ themes }) => markBox({ theme: themes[0] ?? null, tense: 'plan' }).top,
  );
  expect(new Set([...tops, markBox({ theme: null, tense: 'plan' }).top]).size).toBe(5);
  const [plan, review] = (['plan', 'review'] as const).map((tense) =>
    markBox({ theme: 'PARTY', tense }),
  );
  expect(plan?.height).toBeGreaterThan(review?.height ?? Infinity);
});

describe('a document that stands alone', () => {
  const [suichang] = layOutPieces(reading.table(referenceRecords()).rows);
  const unit = suichang?.stretches.find(({ row }) => row.units.length > 0);
  /** Where a document of ten lines of 1,200 characters is cut, with units of these characters. */
  const cutOf = (units: readonly (readonly [start: number, end: number])[], lines = 10) => {
    if (suichang === undefined || unit === undefined) throw new Error('There is no unit.');
    const stretches = units.map(([start, end]) => ({ ...unit, start, end }));
    return findBreak({ ...suichang, stretches }, 'narrow', lines);
  };

  test('is cut in two in the middle, as both columns begin at one height', () => {
    expect(cutOf([[0, 300]])).toBe(5);
  });

  test('is cut where no unit goes on, as near to that as can be', () => {
    expect(cutOf([[5900, 6100]])).toBe(4);
    expect(
      cutOf([
        [4700, 4900],
        [5900, 6100],
      ]),
    ).toBe(6);
  });

  test('stays whole when it has one line, or a unit goes on across each', () => {
    expect(cutOf([], 1)).toBe(1);
    expect(cutOf([[0, 12_000]])).toBe(10);
  });

  test('loses none of its marks by that, and both layouts draw the same', () => {
    const short = reading.table(referenceRecords().slice(2, 3));
    const table = { ...short, rows: [...short.rows, ...short.rows, ...short.rows] };
    const [narrow = [], wide] = (['narrow', 'wide'] as const).map((layout) => [
      ...parseSvg(reading.draw(table, drawContext({ layout })).body).querySelectorAll(
        '.chart-part',
      ),
    ]);
    const marks = narrow.map((part) => part.querySelectorAll('[data-units]').length);
    expect(marks).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Math.min(...marks)).toBeGreaterThan(0);
    expect(marks.reduce((sum, count) => sum + count)).toBe(
      table.rows.filter(({ units }) => units.length > 0).length,
    );
    expect(wide?.map(({ innerHTML }) => innerHTML)).toEqual(
      narrow.map(({ innerHTML }) => innerHTML),
    );
  });
});
