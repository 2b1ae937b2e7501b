import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  fromIsoDate,
  isCalendarDate,
  toDayNumber,
  toIsoDate,
} from '../../../../src/reading/facts/dates/calendar-date.ts';

describe('calendar dates', () => {
  it('counts days over months and leap years', () => {
    expect(toIsoDate(addDays({ year: 2024, month: 2, day: 28 }, 2))).toBe('2024-03-01');
    expect(toIsoDate(addDays({ year: 2023, month: 1, day: 1 }, -1))).toBe('2022-12-31');
  });

  it('gives an ISO date back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const iso = toIsoDate(addDays({ year: 1970, month: 1, day: 1 }, days));
        expect(toDayNumber(fromIsoDate(iso))).toBe(days);
      }),
    );
  });

  it('knows days that no calendar has', () => {
    expect(isCalendarDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDate({ year: null, month: 2, day: 29 })).toBe(true);
    expect(isCalendarDate({ year: 1800, month: 1, day: 1 })).toBe(false);
    expect(isCalendarDate({ year: null, month: Number.NaN, day: 1 })).toBe(false);
  });
});
