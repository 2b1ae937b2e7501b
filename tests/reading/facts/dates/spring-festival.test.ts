import { describe, expect, it } from 'vitest';

import { toIsoDate } from '../../../../src/reading/facts/dates/calendar-date.ts';
import {
  findLunarDay,
  toCalendarDay,
} from '../../../../src/reading/facts/dates/spring-festival.ts';

describe('days of the first lunar month', () => {
  it.each([
    ['正月初八，县委召开大会', 8],
    ['大年初七', 7],
    ['农历正月十五', 15],
    ['正月初十', 10],
  ])('finds the day in %s', (text, day) => {
    expect(findLunarDay(text)).toMatchObject({ day });
  });

  it('finds none in other months', () => {
    expect(findLunarDay('腊月初八，12月8日')).toBeNull();
  });

  it('turns the eighth day of 2023 into 29 January', () => {
    const day = toCalendarDay(2023, 8);
    expect(day === null ? null : toIsoDate(day)).toBe('2023-01-29');
  });

  it('does not guess outside its table', () => {
    expect(toCalendarDay(1990, 1)).toBeNull();
  });
});
