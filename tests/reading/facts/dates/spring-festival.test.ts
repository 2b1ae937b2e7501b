import { describe, expect, it } from 'vitest';

import { toIsoDate } from '../../../../src/reading/facts/dates/calendar-date.ts';
import {
  findLunarDay,
  toCalendarDay,
  findOpeningDay,
  toOpeningDay,
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

describe('the first working day', () => {
  it.each([
    ['新春上班首日，市委召开大会', true],
    ['春节后上班第一天', true],
    ['节后首个工作日', true],
    ['第一天上班', false],
  ])('is named or not: %s', (text, isNamed) => {
    expect(findOpeningDay(text) !== null).toBe(isNamed);
  });

  it('is that of the yearly notices, and unknown beyond them', () => {
    expect(toOpeningDay(2023)).toEqual({ year: 2023, month: 1, day: 28 });
    expect(toOpeningDay(2024)).toEqual({ year: 2024, month: 2, day: 18 });
    expect(toOpeningDay(2031)).toBeNull();
  });
});
