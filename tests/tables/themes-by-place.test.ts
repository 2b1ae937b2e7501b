import { describe, expect, test } from 'vitest';

import { themesByPlace } from '../../src/tables/themes-by-place.ts';
import { referenceRecords } from '../charts/reference-records.ts';
import { smallRecords } from '../charts/small-records.ts';

const table = themesByPlace(smallRecords());

const rowOf = (place: string, theme: string) =>
  table.rows.find((row) => row.place === place && row.theme === theme);

describe('themes by place', () => {
  test('count the forward units with a theme, each unit in all of its themes', () => {
    expect(rowOf('331123', 'INDUSTRY')).toMatchObject({
      count: 2,
      forward: 5,
      shareOfUnits: 0.4,
      units: ['010-10', '010-20'],
    });
    expect(rowOf('331123', 'INNOV')?.units).toEqual(['010-10']);
  });

  test('are null where nothing is stated, not 0', () => {
    expect(rowOf('331123', 'ECO')).toMatchObject({ count: null, shareOfUnits: null, units: [] });
  });

  test('leave out plans of higher levels and the current weeks, and say how many', () => {
    expect(rowOf('331123', 'SAFETY')?.count).toBeNull();
    expect(rowOf('331024', 'CITY')?.count).toBe(1);
    expect(table.counts).toMatchObject({ upper: 1, now: 1, framing: 1, forward: 10 });
  });

  test('say of which places a part can’t be read', () => {
    expect(rowOf('331024', 'ECO')?.truncated).toBe(true);
    expect(rowOf('361125', 'ECO')?.truncated).toBe(false);
  });

  test('of the five documents are 6 places by 14 themes', () => {
    expect(themesByPlace(referenceRecords()).rows).toHaveLength(84);
  });
});
