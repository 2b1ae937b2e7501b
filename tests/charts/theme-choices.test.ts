import { expect, test } from 'vitest';
import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { themeChoices } from '../../src/charts/theme-choices.ts';
import { THEME_IDS } from '../../src/reading/record.ts';
import { drawContext } from './draw-context.ts';
import { marksOf } from './marks-of.ts';
import { referenceRecords } from './reference-records.ts';

const mark = (themes: string): string => `<a data-units="003-1" data-theme="${themes}"/>`;

test('every theme can be chosen, with the number of marks that have it', () => {
  const drawing = [mark('ECO'), mark('ECO RURAL'), mark('about PARTY RURAL')].join('');
  const choices = themeChoices(drawing, 'en');
  expect(choices.map(({ id }) => id).toSorted()).toEqual([...THEME_IDS].sort());
  const spoken = choices.filter(({ marks }) => marks > 0).map(({ id, marks }) => [id, marks]);
  expect(spoken).toEqual([
    ['RURAL', 2],
    ['ECO', 2],
    ['PARTY', 1],
  ]);
});

test('nothing can be chosen where all marks are on one theme or none', () => {
  expect(themeChoices(mark('ECO') + mark('ECO'), 'en')).toEqual([]);
  expect(themeChoices('<a data-units="003-1"/>', 'zh')).toEqual([]);
});

const records = referenceRecords();
const themes = new Map(
  records.flatMap(({ units }) => units.map((unit) => [unit.id, unit.themes] as const)),
);

test.each(CHARTS.filter(({ picksTheme }) => picksTheme))(
  'the chart $id lets a reader choose among the themes of its sentences',
  (chart) => {
    const figure = chartToFigure(chart, records, drawContext());
    expect(figure.themes).toHaveLength(THEME_IDS.length);
    for (const layout of [figure.narrow, figure.wide]) {
      const marks = marksOf(layout);
      for (const { units, theme } of marks) {
        const own = [...new Set(units.flatMap((unit) => themes.get(unit) ?? []))];
        const given = (theme ?? '').split(' ').filter((word) => word !== '' && word !== 'about');
        expect(own).toEqual(expect.arrayContaining(given));
        expect(given.length > 0).toBe(own.length > 0);
      }
      for (const { id, marks: count } of figure.themes) {
        expect(marks.filter(({ theme }) => theme?.split(' ').includes(id))).toHaveLength(count);
      }
    }
  },
);

test('a meeting in the calendar is on no theme', () => {
  const [calendar] = CHARTS.filter(({ id }) => id === 'calendar');
  const figure = calendar && chartToFigure(calendar, records, drawContext());
  expect(figure?.themes).toEqual([]);
  expect(figure?.narrow).not.toContain('data-theme');
});
