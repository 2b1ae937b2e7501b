import { describe, expect, test } from 'vitest';

import type { StoryRecord } from '../../src/reading/record.ts';
import { groupByPlace } from '../../src/tables/group-by-place.ts';
import { referenceRecords } from '../charts/reference-records.ts';
import { smallRecords } from '../charts/small-records.ts';

const [suichang, xianju, hengfeng] = smallRecords() as [StoryRecord, StoryRecord, StoryRecord];

const keysOf = (records: readonly StoryRecord[]) => groupByPlace(records).map(({ key }) => key);

describe('places', () => {
  test('stand in the order of their codes, whatever the order of the documents', () => {
    expect(keysOf([hengfeng, suichang, xianju])).toEqual(['331024', '331123', '361125']);
    expect(keysOf(referenceRecords())).toEqual([
      '330523',
      '330783',
      '331024',
      '331123',
      '361024',
      '361125',
    ]);
  });

  test('of one document are kept apart, and a unit for both counts in each', () => {
    const both = {
      ...hengfeng,
      places: [...hengfeng.places, ...suichang.places],
      units: hengfeng.units.map((unit, index) =>
        index === 0 ? { ...unit, places: ['361125', '331123'] } : unit,
      ),
    };
    const counts = groupByPlace([both]).map(({ key, forward }) => [key, forward.length]);
    expect(counts).toEqual([
      ['331123', 1],
      ['361125', 3],
    ]);
  });

  test('of two documents are one place', () => {
    const again = {
      ...suichang,
      id: '013',
      units: suichang.units.map((unit) => ({ ...unit, id: unit.id.replace('010', '013') })),
    };
    const [group, ...others] = groupByPlace([suichang, again]);
    expect(others).toEqual([]);
    expect(group?.records).toHaveLength(2);
    expect(group?.forward).toHaveLength(10);
  });

  test('are stated when one of their documents states them', () => {
    const stated = {
      ...xianju,
      places: xianju.places.map((place) => ({ ...place, basis: 'stated' as const })),
    };
    expect(groupByPlace([xianju, stated])[0]?.place.basis).toBe('stated');
    expect(groupByPlace([xianju])[0]?.place.basis).toBe('inferred');
  });

  test('without a code go by their name and speak through their whole document', () => {
    const namesake = {
      ...suichang,
      places: suichang.places.map((place) => ({ ...place, code: null })),
      units: suichang.units.map((unit) => ({ ...unit, places: [] })),
    };
    const [group] = groupByPlace([namesake]);
    expect(group?.key).toBe('遂昌县');
    expect(group?.forward).toHaveLength(5);
  });
});
