import { describe, expect, it } from 'vitest';
import { formatTarget } from '../../src/i18n/format-target.ts';
import type { Target } from '../../src/reading/record.ts';

const target = (fields: Partial<Target>): Target => ({
  metric: '指标',
  kind: 'promise',
  operator: '=',
  value: 1,
  unit: null,
  deadline: null,
  place: null,
  scope: 'own',
  span: { start: 0, end: 1, quote: '一' },
  ...fields,
});

describe('formatTarget', () => {
  it('keeps the operator of the text', () => {
    const fields = { value: 15, unit: '%' };
    const english = (operator: Target['operator']): string =>
      formatTarget(target({ ...fields, operator }), 'en').text;
    expect(english('=')).toBe('15%');
    expect(english('>=')).toBe('at least 15%');
    expect(english('<=')).toBe('at most 15%');
    expect(english('>')).toBe('more than 15%');
    expect(english('around')).toBe('about 15%');
    expect(formatTarget(target({ ...fields, operator: '>=' }), 'zh').text).toBe('15%以上');
  });

  it('turns money into yuan in English and leaves it as the text has it in Chinese', () => {
    const bonds = target({ operator: '>=', value: 30, unit: '亿元' });
    expect(formatTarget(bonds, 'en').text).toBe('at least 3 billion yuan');
    expect(formatTarget(bonds, 'zh').text).toBe('30亿元以上');
    expect(formatTarget(target({ value: 1, unit: '亿元' }), 'en').text).toBe('100 million yuan');
  });

  it('counts ten thousands in 万 in Chinese', () => {
    const students = target({ value: 100_000, unit: '人' });
    expect(formatTarget(students, 'en').text).toBe('100,000 people');
    expect(formatTarget(students, 'zh').text).toBe('10万人');
  });

  it('words ranks, multiples and ranges', () => {
    const rank = target({ operator: 'rank', value: 30, unit: '位' });
    expect(formatTarget(rank, 'en').text).toBe('among the first 30');
    expect(formatTarget({ ...rank, value: 1 }, 'zh').text).toBe('第一');
    expect(formatTarget(target({ operator: 'x', value: 2, unit: '倍' }), 'en').text).toBe(
      'doubling',
    );
    const range = target({ operator: 'range', value: [7, 8], unit: '%' });
    expect(formatTarget(range, 'en').text).toBe('7% to 8%');
    expect(formatTarget(range, 'zh').text).toBe('7至8%');
  });

  it('counts one of a unit in the singular', () => {
    const points = target({ value: 1, unit: '个百分点' });
    expect(formatTarget(points, 'en').text).toBe('1 percentage point');
    expect(formatTarget({ ...points, value: 2 }, 'en').text).toBe('2 percentage points');
    expect(formatTarget(points, 'zh').text).toBe('1个百分点');
  });

  it('hands over a unit that it has no English for', () => {
    expect(formatTarget(target({ value: 3, unit: '公里' }), 'en')).toEqual({
      text: '3',
      chineseUnit: '公里',
    });
    expect(formatTarget(target({ value: 3, unit: '公里' }), 'zh')).toEqual({
      text: '3公里',
      chineseUnit: null,
    });
  });
});
