import { readdirSync } from 'node:fs';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';

import { boundaries } from '../draw-context.ts';

const codes = readdirSync('src/content/boundaries')
  .filter((name) => /^\d{6}\.json$/u.test(name))
  .map((name) => name.slice(0, 6));

const namesOf = (code: string): Map<string, string> => {
  const geometries = boundaries.province(code)?.objects.counties.geometries ?? [];
  return new Map(
    geometries.map(({ id, properties }) => [
      String(id),
      (properties as { readonly name: string }).name,
    ]),
  );
};

describe('the boundary files', () => {
  test('are one a province', () => {
    expect(codes).toHaveLength(34);
    expect(boundaries.provinces.objects.provinces.geometries).toHaveLength(34);
  });

  test('hold every county once', () => {
    const all = codes.flatMap((code) => [...namesOf(code).keys()]);
    expect(all).toHaveLength(2891);
    expect(new Set(all).size).toBe(2891);
  });

  test('hold the six places of the published documents by their codes', () => {
    const names = new Map(['330000', '360000'].flatMap((code) => [...namesOf(code)]));
    expect(
      ['331123', '331024', '330783', '330523', '361125', '361024'].map((code) => names.get(code)),
    ).toEqual(['遂昌县', '仙居县', '东阳市', '安吉县', '横峰县', '崇仁县']);
  });

  test('wind every polygon the way that d3 fills inside', () => {
    for (const code of codes) {
      const topology = boundaries.province(code);
      if (topology === null) throw new Error(`${code} is missing.`);
      const { features } = feature(topology, topology.objects.counties);
      expect(features.filter((county) => geoArea(county) > Math.PI)).toEqual([]);
    }
  });

  test('name prefectures in both languages', () => {
    const prefectures = boundaries.province('330000')?.objects.prefectures.geometries ?? [];
    expect(prefectures.map(({ properties }) => properties)).toContainEqual({
      name: '丽水市',
      nameEn: 'Lishui',
    });
  });

  test('of a code that is no province is null', () => {
    expect(boundaries.province('999999')).toBeNull();
  });
});
