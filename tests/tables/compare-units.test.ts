import { describe, expect, test } from 'vitest';

import { compareUnits } from '../../src/tables/compare-units.ts';
import { forwardUnits } from '../../src/tables/forward-units.ts';
import { referenceRecords } from '../charts/reference-records.ts';
import { smallRecords } from '../charts/small-records.ts';

describe('the statements of intent, measured', () => {
  const { rows } = compareUnits(referenceRecords());

  test('are the same as those of the map, place by place', () => {
    const keysOf = (table: readonly { place: string; unit: string | null }[]) =>
      table.map(({ place, unit }) => `${place} ${unit ?? ''}`).toSorted();
    expect(keysOf(rows)).toEqual(keysOf(forwardUnits(referenceRecords()).rows));
  });

  test('stand in the order of the documents, not of the codes', () => {
    const names = [...new Set(rows.map(({ placeNameEn }) => placeNameEn))];
    expect(names).toEqual(['Suichang', 'Xianju', 'Dongyang', 'Anji', 'Hengfeng', 'Chongren']);
  });

  test('have a position in the text that rises with it, and a length', () => {
    for (const { position, extent, characters } of rows) {
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(1);
      expect(extent).toBeGreaterThan(0);
      expect(characters).toBeGreaterThan(0);
    }
    const first = rows.filter(({ story }) => story === rows[0]?.story);
    const positions = first.map(({ position }) => position ?? 0);
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  });

  test('take their positions from the first and last words of the body', () => {
    const small = compareUnits(smallRecords()).rows.filter(({ story }) => story === '012');
    expect(small.map(({ position }) => position)).toEqual([0.1667, 0.5, 0.8333]);
    expect(small.map(({ characters }) => characters)).toEqual([8, 8, 8]);
  });

  test('leave a row of nulls for a place without any, so that it is not lost', () => {
    const silent = compareUnits(smallRecords({ '010': { units: [] } })).rows;
    expect(silent.find(({ place }) => place === '331123')).toMatchObject({
      unit: null,
      characters: null,
      position: null,
      units: [],
    });
  });
});
