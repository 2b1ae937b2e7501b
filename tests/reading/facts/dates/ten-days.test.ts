import { describe, expect, it } from 'vitest';
import { daysOf, findTenDays } from '../../../../src/reading/facts/dates/ten-days.ts';
import { readFacts } from '../read-facts.ts';

describe('findTenDays', () => {
  it.each([
    ['12月上旬，县委召开务虚会', { year: null, month: 12, third: '上' }],
    ['２０２３年１月中旬', { year: 2023, month: 1, third: '中' }],
    ['十二月下旬', { year: null, month: 12, third: '下' }],
    ['13月上旬', null],
    ['12月16日', null],
  ])('reads %s', (text, expected) => {
    expect(findTenDays(text)).toEqual(expected);
  });

  it('gives the days of each third, to the end of the month', () => {
    expect(daysOf({ year: 2023, month: 2, third: '下' }, 2023)).toEqual({ first: 21, last: 28 });
    expect(daysOf({ year: 2023, month: 1, third: '上' }, 2023)).toEqual({ first: 1, last: 10 });
  });

  it('gives a meeting a window and no day, and says so', () => {
    const { meetings, problems } = readFacts(
      '保康县委召开务虚会\n来源：保康网 2023-01-12\n\n12月中旬，保康县委召开工作务虚会，县委书记张某某主持会议并讲话。',
    );
    expect(meetings[0]).toMatchObject({
      start: null,
      end: null,
      window: { start: '2022-12-11', end: '2022-12-20' },
      yearBasis: 'dateline',
    });
    expect(problems.map(({ ruleId }) => ruleId)).toContain('meeting-date-missing');
  });
});
