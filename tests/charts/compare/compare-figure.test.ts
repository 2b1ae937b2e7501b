import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toCompareData } from '../../../src/charts/compare/compare-data.ts';
import { compareFigure } from '../../../src/charts/compare/compare-figure.ts';
import {
  ALL_THEMES,
  DEFAULT_STATE,
  FORMS,
  MEASURES,
  SORTS,
} from '../../../src/charts/compare/compare-state.ts';
import type { CompareState } from '../../../src/charts/compare/compare-state.ts';
import { drawCompare } from '../../../src/charts/compare/draw-compare.ts';
import type { StoryRecord } from '../../../src/reading/record.ts';
import { compareUnits } from '../../../src/tables/compare-units.ts';
import { LANGS } from '../../../src/tables/table.ts';
import type { Lang } from '../../../src/tables/table.ts';
import { drawContext } from '../draw-context.ts';
import { expectGolden, tidySvg } from '../expect-golden.ts';
import { manyRecords } from '../many-records.ts';
import { marksOf } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

const { href } = drawContext();

const dataOf = (records: readonly StoryRecord[]) => toCompareData(compareUnits(records));

const DATA_SETS = {
  'five documents': referenceRecords(),
  'one document': referenceRecords().slice(0, 1),
  'sixty places': manyRecords(['320000', '330000', '340000', '350000', '360000', '510000'], 10),
};

function draw(records: readonly StoryRecord[], state: CompareState, lang: Lang = 'en') {
  const context = { lang, idPrefix: 'compare-', href, hasTable: true };
  const figure = compareFigure(dataOf(records), state, context);
  return { ...figure, drawings: figure.narrow + figure.wide };
}

const layoutsOf = (drawings: string): string[] => drawings.split(/(?<=<\/svg>)(?=<svg)/u);

/** Which units of which places a state is about, each as often as it has chosen themes. */
function expectedUnits(records: readonly StoryRecord[], { places, themes }: CompareState) {
  const chosen = themes.length === 0 ? ALL_THEMES : themes;
  return compareUnits(records)
    .rows.filter(({ place }) => places.length === 0 || places.includes(place))
    .flatMap(({ place, unit, themes: own }) =>
      own.filter((theme) => chosen.includes(theme)).map(() => `${place} ${unit ?? ''}`),
    );
}

const drawnUnits = (svg: string): string[] =>
  marksOf(svg).flatMap(({ place, units }) => units.map((unit) => `${place ?? ''} ${unit}`));

describe.each(Object.entries(DATA_SETS))('every choice of %s', (_, records) => {
  const keys = dataOf(records).places.map(({ place }) => place);
  const states = fc.record({
    places: fc.subarray(keys, { maxLength: Math.min(9, keys.length) }),
    themes: fc.subarray([...ALL_THEMES]),
    measure: fc.constantFrom(...MEASURES),
    form: fc.constantFrom(...FORMS),
    sort: fc.constantFrom(...SORTS),
  });

  test('has a mark for every statement that it is about, and for no other', () => {
    fc.assert(
      fc.property(states, (state) => {
        const expected = expectedUnits(records, state);
        for (const svg of layoutsOf(draw(records, state).drawings)) {
          const drawn = drawnUnits(svg);
          // A place's line of positions holds a statement once, whatever its themes.
          expect(new Set(drawn)).toEqual(new Set(expected));
          if (state.measure !== 'position') {
            expect(drawn.toSorted()).toEqual(expected.toSorted());
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('stays within its view box and draws nothing that isn’t a number', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...LANGS), (state, lang) => {
        const { drawings } = draw(records, state, lang);
        expect(drawings).not.toMatch(/NaN|Infinity|undefined/u);
        for (const svg of layoutsOf(drawings)) {
          const width = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
          const ends = [...svg.matchAll(/ (?:cx|x)="(-?[\d.]+)"/gu)].map(([, x]) => Number(x));
          expect(Math.max(...ends)).toBeLessThanOrEqual(width);
          expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
        }
      }),
      {
        numRuns: 25,
        examples: [
          [{ ...DEFAULT_STATE, themes: ['OPEN', 'INNOV', 'RURAL', 'CITY', 'REFORM'] }, 'en'],
        ],
      },
    );
  });

  test('lists as many rows in its table as it has places and themes', () => {
    fc.assert(
      fc.property(states, (state) => {
        const figure = draw(records, state);
        const { places, themes } = figure.choice;
        const rows = figure.table().match(/<tr>/gu)?.length ?? 0;
        expect(rows).toBe(places.length * themes.length + 1);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the figure that the page is built with', () => {
  const choice = draw(smallRecords(), DEFAULT_STATE).choice;

  test.each(['narrow', 'wide'] as const)('is drawn %s as it was', (layout) => {
    const { body, widthPx, heightPx } = drawCompare(choice, layout, href);
    const svg = `<svg viewBox="0 0 ${widthPx} ${heightPx}">${body}</svg>`;
    expectGolden(`compare.${layout}.svg`, tidySvg(svg));
  });

  test.each(LANGS)('says in %s what it said', (lang) => {
    const figure = draw(smallRecords(), DEFAULT_STATE, lang);
    expectGolden(`compare.${lang}.txt`, [figure.title, figure.note, figure.alt].join('\n\n'));
  });

  test('leaves room for the rest of the page', () => {
    const { drawings } = draw(referenceRecords(), DEFAULT_STATE);
    expect(gzipSync(drawings).length).toBeLessThanOrEqual(10_000);
  });
});

describe('a choice', () => {
  test('says “not stated” of a silent place, never 0', () => {
    const table = draw(smallRecords(), { ...DEFAULT_STATE, themes: ['ECO'] }).table();
    expect(table).toContain('not stated');
    expect(table).not.toContain('<td>0</td>');
  });

  test('gives shares with n of N', () => {
    const { drawings } = draw(smallRecords(), { ...DEFAULT_STATE, measure: 'share' });
    expect(drawings).toContain('>33%<');
    expect(drawings).toMatch(/>\d\/\d</u);
  });

  test('ranks places only when that is asked for, and says so', () => {
    const order = (sort: CompareState['sort']) =>
      draw(smallRecords(), { ...DEFAULT_STATE, sort, themes: ['PARTY', 'RURAL'] });
    const keys = ({ choice }: ReturnType<typeof order>) => choice.places.map(({ place }) => place);
    expect(keys(order('documents'))).toEqual(['331123', '331024', '361125']);
    expect(keys(order('code'))).toEqual(['331024', '331123', '361125']);
    expect(keys(order('value'))).toEqual(['361125', '331123', '331024']);
    expect(order('value').note).toMatch(/ranked/u);
    expect(order('documents').note).not.toMatch(/ranked/u);
  });

  test.each(LANGS)('says in %s that a stated priority is no result', (lang) => {
    const { note } = draw(referenceRecords(), DEFAULT_STATE, lang);
    expect(note).toMatch(lang === 'en' ? /not money spent/u : /不等于花了钱/u);
    expect(note).toMatch(lang === 'en' ? /inferred/u : /推断/u);
  });

  test('writes a hostile name as words', () => {
    const records = referenceRecords().map((record) => ({
      ...record,
      places: record.places.map((place) => ({ ...place, nameEn: '<script>alert(1)</script>"' })),
    }));
    const figure = draw(records, DEFAULT_STATE);
    expect(figure.drawings + figure.table()).not.toContain('<script>');
  });
});

test('what no place states is not stated, and no count of 0', () => {
  const records = referenceRecords();
  const silent = dataOf(records).places.find(
    ({ units }) => !units.some(({ themes }) => themes.includes('ECO')),
  );
  const state = { ...DEFAULT_STATE, places: [silent?.place ?? ''], themes: ['ECO'] } as const;
  for (const measure of MEASURES) {
    expect(draw(records, { ...state, measure }).title).toMatch(/^No statement on ecology from /u);
    expect(draw(records, { ...state, measure }, 'zh').title).toMatch(/未提及生态$/u);
  }
});
