import { describe, expect, test } from 'vitest';
import { explainer } from '../../../src/charts/explainer/explainer.ts';
import { lattice } from '../../../src/charts/explainer/lattice.ts';
import { FRAME } from '../../../src/charts/explainer/scene.ts';
import { STEP_IDS } from '../../../src/charts/explainer/step-words.ts';
import { isForward } from '../../../src/reading/record.ts';
import { LANGS } from '../../../src/tables/table.ts';
import { targetsByPlace } from '../../../src/tables/targets-by-place.ts';
import { drawContext } from '../draw-context.ts';
import { manyRecords } from '../many-records.ts';
import { marksOf } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';

const five = referenceRecords();
const DATA_SETS = {
  'five documents': five,
  'one document': five.slice(2, 3),
  'sixty places': manyRecords(['320000', '330000', '340000', '350000', '360000', '510000'], 10),
};

function explain(records = five, lang: 'en' | 'zh' = 'en') {
  const made = explainer(records, { ...drawContext(), lang });
  if (made === null) throw new Error('There is no explainer.');
  return made;
}

describe.each(Object.entries(DATA_SETS))('the explainer of %s', (name, records) => {
  const { steps, dots } = explain(records);

  test('has a dot for each forward unit that speaks for a place, once', () => {
    const forward = records.flatMap(({ units }) => units.filter(isForward).map(({ id }) => id));
    expect(dots.map(({ unit }) => unit).toSorted()).toEqual(forward.toSorted());
  });

  test.each(steps)('keeps every dot in the frame in the step $id', ({ scene }) => {
    expect(scene.spots).toHaveLength(dots.length);
    for (const { x, y, r } of scene.spots) {
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(-0.5);
      expect(x + r).toBeLessThanOrEqual(FRAME.width + 0.5);
      expect(y + r).toBeLessThanOrEqual(FRAME.height + 0.5);
    }
  });

  // On the map of many places neighbours' dots may touch: the map has no more room.
  const apart = steps.filter(({ id }) => name !== 'sixty places' || id !== 'map');
  test.each(apart)('lets no dot cover another in the step $id', ({ scene: { spots } }) => {
    const covered = spots.flatMap((one, index) =>
      spots
        .slice(index + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r - 0.05),
    );
    expect(covered).toEqual([]);
  });

  test.each(steps)('draws the same marks in the same order in the step $id', ({ still }) => {
    expect(marksOf(still).map(({ units }) => units)).toEqual(dots.map(({ unit }) => [unit]));
  });
});

describe('the explainer of five documents', () => {
  const { steps, dots, facts } = explain();

  test('has all its steps, that of the speakers where their posts are known', () => {
    const ids = steps.map(({ id }) => id);
    expect(ids).toEqual(STEP_IDS.filter((id) => id !== 'speakers'));
    const named = five.map((record) => ({
      ...record,
      units: record.units.map((unit) => ({ ...unit, speaker: '县委书记' })),
    }));
    expect(explain(named).steps.map(({ id }) => id)).toEqual(STEP_IDS);
  });

  test('fills the dots that hold a number which a place sets for itself, and no others', () => {
    const own = targetsByPlace(five).rows.filter(({ scope }) => scope === 'own');
    const held = new Set(own.map(({ units: [first] }) => first));
    const filled = dots.filter(({ numbers }) => numbers > 0).map(({ unit }) => unit);
    expect(new Set(filled)).toEqual(held);
    expect(facts.numbers).toBe(own.length);
  });

  test.each(LANGS)('tells every step in words, %s', (lang) => {
    for (const { words } of explain(five, lang).steps) {
      expect(words.title).not.toBe('');
      expect(words.alt).not.toBe('');
      expect(words.paragraphs.length).toBeGreaterThan(0);
      expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|null/u);
    }
  });

  test('shows no missing text where every text can be read whole', () => {
    const ids = explain(five.filter(({ visibleShare }) => visibleShare === null)).steps;
    expect(ids.map(({ id }) => id)).not.toContain('missing');
  });
});

test('there is no explainer of no statement', () => {
  const silent = five.map((record) => ({ ...record, units: [] }));
  expect(explainer(silent, drawContext())).toBeNull();
});

test('there is no explainer of more statements than a reader could touch', () => {
  expect(explainer(Array.from({ length: 13 }, () => five).flat(), drawContext())).toBeNull();
});

test('on the map the dots of two places together are named, if only as both', () => {
  const codes = five.at(-1)?.places.flatMap(({ code }) => code ?? []) ?? [];
  expect(codes).toHaveLength(2);
  const together = five.map((record) => {
    const first = record.units.find((unit) => isForward(unit) && unit.places[0] === codes[0]);
    const units = record.units.map((unit) => (unit === first ? { ...unit, places: codes } : unit));
    return { ...record, units };
  });
  const namesIn = (lang: 'en' | 'zh') => {
    const step = explain(together, lang).steps.find(({ id }) => id === 'map');
    return [...(step?.scene.around ?? '').matchAll(/explainer-county[^>]*>([^<]+)/gu)].map(
      ([, name]) => name,
    );
  };
  expect(namesIn('en').toSorted()).toEqual([
    'Anji',
    'Both',
    'Chongren',
    'Dongyang',
    'Hengfeng',
    'Suichang',
    'Xianju (inferred)',
  ]);
  expect(namesIn('zh')).toContain('崇仁、横峰');
});

test('dots of a place without a polygon stand below the map, under its name', () => {
  const unmapped = five.map((record, index) => ({
    ...record,
    places: record.places.map((place) => (index === 2 ? { ...place, code: null } : place)),
  }));
  const { steps, dots } = explain(unmapped);
  const scene = steps.find(({ id }) => id === 'map')?.scene;
  const off = dots.flatMap(({ story }, index) => (story === five[2]?.id ? [index] : []));
  expect(off.length).toBeGreaterThan(0);
  expect(scene?.around).toContain(`Not on the map: Dongyang ${off.length}`);
  const spots = scene?.spots ?? [];
  const highest = Math.min(...off.map((index) => spots[index]?.y ?? 0));
  const others = spots.filter((_, index) => !off.includes(index));
  expect(Math.max(...others.map(({ y }) => y))).toBeLessThan(highest);
});

test('without any polygon the step of the map keeps all dots', () => {
  const unmapped = five.map((record) => ({
    ...record,
    places: record.places.map((place) => ({ ...place, code: null })),
  }));
  const { steps, dots } = explain(unmapped);
  expect(steps.find(({ id }) => id === 'map')?.scene.spots).toHaveLength(dots.length);
});

const wordsOf = (records = five): string =>
  explain(records)
    .steps.flatMap(({ words }) => [words.title, ...words.paragraphs.flat()])
    .map((words) => (typeof words === 'string' ? words : words.words))
    .join(' ');

test('counts of many places are said in good English', () => {
  const words = wordsOf(DATA_SETS['sixty places']);
  expect(words).toContain('counties state no number at all');
  expect(words).not.toMatch(/countys/u);
});

test('of one place nothing is compared', () => {
  const [first] = five;
  if (first === undefined) throw new Error('There is no reference record.');
  const { steps } = explain([first]);
  expect(steps.map(({ id }) => id)).not.toContain('silence');
  expect(wordsOf([first])).not.toMatch(/More dots|home: /u);
});

test('nothing is said of dots without a theme where each has one', () => {
  const themed = five.map((record) => ({
    ...record,
    units: record.units.map((unit) => ({ ...unit, themes: ['INDUSTRY' as const] })),
  }));
  expect(wordsOf()).toContain('no theme at all');
  expect(wordsOf(themed)).not.toContain('no theme at all');
});

test('the field of few dots is as wide as it is high', () => {
  const spots = lattice(20);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  expect(width / (Math.max(...ys) - Math.min(...ys))).toBeCloseTo(1, 0);
});
