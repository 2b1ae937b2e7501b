import { describe, expect, it } from 'vitest';

import type { PartialDate } from '../../../../src/reading/facts/dates/calendar-date.ts';
import { findDates } from '../../../../src/reading/facts/dates/find-dates.ts';

const write = ({ year, month, day }: PartialDate) => `${year ?? '?'}-${month}-${day}`;

function datesOf(text: string): string[] {
  return findDates(text).map(({ from, to }) =>
    to === null ? write(from) : `${write(from)}/${write(to)}`,
  );
}

describe('findDates', () => {
  it.each([
    ['发布时间:2022-12-19', '2022-12-19'],
    ['15.12.2022  17:22', '2022-12-15'],
    ['12/25/2022', '2022-12-25'],
    ['2023/9/2 8:01:28', '2023-9-2'],
    ['2022.12.24', '2022-12-24'],
    ['2022年12月24日', '2022-12-24'],
    ['2022 年 12 月 24 日', '2022-12-24'],
    ['２０２２年１２月２４日', '2022-12-24'],
    ['２０２２－１２－２４', '2022-12-24'],
    ['二〇二二年十二月二十四日', '2022-12-24'],
    ['二零二三年一月三十日', '2023-1-30'],
    ['12月16日上午，县委召开', '?-12-16'],
    ['1月9号', '?-1-9'],
    ['12月23日至24日', '?-12-23/?-12-24'],
    ['12月9日~10日', '?-12-9/?-12-10'],
    ['12月23-24日', '?-12-23/?-12-24'],
    ['12月23日—24日', '?-12-23/?-12-24'],
    ['12月23日、24日', '?-12-23/?-12-24'],
    ['12月23日上午至24日下午', '?-12-23/?-12-24'],
    ['12月23日（周五）至24日', '?-12-23/?-12-24'],
    ['2022年12月30日至2023年1月1日', '2022-12-30/2023-1-1'],
    ['12月31日至次年1月1日', '?-12-31/?-1-1'],
    ['2022年12月31日至次年1月1日', '2022-12-31/2023-1-1'],
    ['11月29日至12月1日', '?-11-29/?-12-1'],
  ])('reads %s as %s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
    '2022年13月40日',
    '2022年12月',
    '今年30日内',
    '2月30日',
    '192.168.1.1',
    '3-5个百分点',
    '',
  ])('finds no date in %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('keeps the part of the day out of the offsets', () => {
    expect(findDates('在12月16日上午')).toMatchObject([{ start: 1, end: 7 }]);
  });

  it('reads a list of days that goes backward as single days', () => {
    expect(datesOf('12月24日、23日')).toEqual(['?-12-24']);
  });

  it('finds all dates of a text in order', () => {
    expect(datesOf('2022-12-19讯 12月16日，1月3日')).toEqual(['2022-12-19', '?-12-16', '?-1-3']);
  });

  it('goes through half a million digits and signs without hanging', () => {
    expect(findDates('1月2'.repeat(100_000) + '－'.repeat(100_000))).toEqual([]);
  });
});
