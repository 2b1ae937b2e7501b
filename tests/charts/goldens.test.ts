import { describe, expect, test } from 'vitest';

import { CHARTS } from '../../src/charts/registry.ts';
import { LANGS } from '../../src/tables/table.ts';
import { drawContext } from './draw-context.ts';
import { expectGolden, tidySvg } from './expect-golden.ts';
import { smallRecords } from './small-records.ts';

describe.each(CHARTS)('the chart $id of a small table', (chart) => {
  const table = chart.table(smallRecords());

  test.each(['narrow', 'wide'] as const)('is drawn %s as it was', (layout) => {
    const { body, widthPx, heightPx } = chart.draw(table, drawContext({ layout }));
    expectGolden(
      `${chart.id}.${layout}.svg`,
      tidySvg(`<svg viewBox="0 0 ${widthPx} ${heightPx}">${body}</svg>`),
    );
  });

  test.each(LANGS)('says in %s what it said', (lang) => {
    const words = [chart.title(table, lang), chart.note(table, lang), chart.alt(table, lang)];
    expectGolden(`${chart.id}.${lang}.txt`, words.join('\n\n'));
  });
});

test('a drawing of unequal marks differs in the lines of those marks alone', () => {
  const one = tidySvg('<svg><a id="x-1"><circle cx="1.241"/></a><a><circle cx="2"/></a></svg>');
  const other = tidySvg('<svg><a id="y-1"><circle cx="1.239"/></a><a><circle cx="3"/></a></svg>');
  const [first, second] = [one.split('\n'), other.split('\n')];
  expect(first.filter((line, index) => line !== second[index])).toEqual(['    <circle cx="2"/>']);
});
