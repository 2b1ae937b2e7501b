import { describe, expect, test } from 'vitest';

import { forwardUnits } from '../../src/tables/forward-units.ts';
import { smallRecords } from '../charts/small-records.ts';

describe('forward units', () => {
  const table = forwardUnits(smallRecords());

  test('stand under their first theme and its family', () => {
    expect(table.rows.find(({ unit }) => unit === '011-0')).toMatchObject({
      mainTheme: 'CITY',
      family: 'land',
      themes: ['CITY', 'PROJECT'],
    });
  });

  test('without a theme have neither theme nor family', () => {
    expect(table.rows.find(({ unit }) => unit === '010-40')).toMatchObject({
      mainTheme: null,
      family: null,
    });
  });

  test('of a place without any are one row of nulls, so that the place is not lost', () => {
    const records = smallRecords({ '010': { units: [] } });
    const rows = forwardUnits(records).rows.filter(({ place }) => place === '331123');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ unit: null, units: [] });
  });

  test('are counted once, however many places they speak for', () => {
    const [record] = smallRecords();
    if (record === undefined) throw new Error('There is no record.');
    const both = {
      ...record,
      places: smallRecords().flatMap(({ places }) => places),
      units: record.units.map((unit) => ({ ...unit, places: ['331123', '361125'] })),
    };
    const { rows, counts } = forwardUnits([both]);
    expect(counts.forward).toBe(5);
    expect(rows.filter(({ unit }) => unit !== null)).toHaveLength(10);
  });
});
