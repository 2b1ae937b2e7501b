import { describe, expect, test } from 'vitest';

import { drawGround } from '../../../src/charts/map/draw-ground.ts';
import { hasDiscs } from '../../../src/charts/map/draw-map.ts';
import { map } from '../../../src/charts/map/map.ts';
import { projectGround } from '../../../src/charts/map/project-ground.ts';
import { forwardUnits } from '../../../src/tables/forward-units.ts';
import { boundaries, drawContext } from '../draw-context.ts';
import { manyRecords } from '../many-records.ts';
import { marksOf, parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

const wordsOf = (body: string): string[] =>
  [...parseSvg(body).querySelectorAll('text')].map((text) => text.textContent);

describe('the extent of the map', () => {
  test('is the provinces that hold a place, and no other is named', () => {
    const words = wordsOf(map.draw(forwardUnits(referenceRecords()), drawContext()).body);
    expect(words).toEqual(expect.arrayContaining(['Zhejiang', 'Jiangxi']));
    expect(words).not.toContain('Fujian');
  });

  test('is one province for one place', () => {
    const [first] = smallRecords();
    const table = forwardUnits(first === undefined ? [] : [first]);
    expect(wordsOf(map.draw(table, drawContext()).body)).not.toContain('Jiangxi');
    expect(projectGround(['330000'], boundaries)?.provinces).toHaveLength(1);
  });

  test('is the whole country, lines in the sea included, when places lie far apart', () => {
    const near = projectGround(['330000', '360000'], boundaries);
    const far = projectGround(['460000', '650000'], boundaries);
    expect(near?.layers.lines).toBe('');
    // Ten strokes in the South China Sea and off Taiwan, and borders along rivers at the coast.
    expect(far?.layers.lines.match(/m/gu)?.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a place', () => {
  test('without a code stands below the map with all its statements', () => {
    const records = smallRecords();
    const namesake = records.map((record) =>
      record.id === '012'
        ? {
            ...record,
            places: record.places.map((place) => ({
              ...place,
              code: null,
              prefecture: null,
              province: null,
            })),
            units: record.units.map((unit) => ({ ...unit, places: [] })),
          }
        : record,
    );
    const { body } = map.draw(forwardUnits(namesake), drawContext());
    expect(wordsOf(body)).toContain('Not on the map:');
    expect(marksOf(body).filter(({ place }) => place === '横峰县')).toHaveLength(3);
  });

  test('without a statement of intent is on the map and has no dot', () => {
    const [first, ...others] = smallRecords();
    const silent = { ...first, units: [] } as (typeof others)[number];
    const { body } = map.draw(forwardUnits([silent, ...others]), drawContext());
    expect(wordsOf(body)).toContain('Suichang 0');
    expect(marksOf(body).some(({ place }) => place === '331123')).toBe(false);
  });

  test('that an editor inferred says so beside its name', () => {
    const words = wordsOf(map.draw(forwardUnits(smallRecords()), drawContext()).body);
    expect(words[words.indexOf('Xianju 2') + 1]).toBe('inferred');
  });
});

test('a statement for two places stands at both, and the note says why they add up to more', () => {
  const records = smallRecords();
  const places = records.flatMap((record) => record.places).slice(0, 2);
  const both = places.flatMap(({ code }) => code ?? []);
  const [first, ...others] = records.map((record, index) =>
    index > 0
      ? record
      : { ...record, places, units: record.units.map((unit) => ({ ...unit, places: both })) },
  );
  const table = forwardUnits(first === undefined ? [] : [first, ...others]);
  const { forward = 0 } = table.counts;
  const dots = marksOf(map.draw(table, drawContext()).body);
  const twice = dots.length - forward;
  expect(twice).toBeGreaterThan(1);
  expect(map.note(table, 'en')).toContain(`${twice} statements for several places stand at each`);
  expect(map.note(forwardUnits(records), 'en')).not.toContain('several places');
});

describe('many places', () => {
  const records = manyRecords(['320000', '330000', '340000', '350000', '360000', '510000'], 10);
  const table = forwardUnits(records);

  test('are discs, each with all units of its place', () => {
    expect(hasDiscs(table)).toBe(true);
    expect(marksOf(map.draw(table, drawContext()).body)).toHaveLength(60);
    expect(map.note(table, 'en')).toContain('Each disc is a place');
  });

  test('keep only the labels that cover nothing', () => {
    const words = wordsOf(map.draw(table, drawContext({ layout: 'narrow' })).body);
    expect(words.length).toBeGreaterThan(1);
    expect(words.length).toBeLessThan(30);
  });

  test('of many provinces are counted in the title', () => {
    expect(map.title(table, 'en')).toContain('60 places in 6 provinces');
  });
});

describe('the paths of the map', () => {
  const table = forwardUnits(referenceRecords());
  const shared = drawGround(table, drawContext());

  test('stand once, for both layouts', () => {
    for (const layout of ['narrow', 'wide'] as const) {
      const svg = parseSvg(map.draw(table, drawContext({ layout })).body);
      const drawn = [...svg.querySelectorAll('path')].filter(
        (path) => !['map-leader', 'map-backing'].includes(path.getAttribute('class') ?? ''),
      );
      expect(drawn).toHaveLength(0);
      for (const use of svg.querySelectorAll('use')) {
        expect(shared).toContain(`id="${use.getAttribute('href')?.slice(1) ?? ''}"`);
      }
    }
  });

  test('are whole numbers', () => {
    for (const [, data] of shared.matchAll(/ d="([^"]*)"/gu)) expect(data).not.toContain('.');
  });
});
