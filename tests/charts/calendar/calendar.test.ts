import { describe, expect, test } from 'vitest';

import { calendar } from '../../../src/charts/calendar/calendar.ts';
import { drawContext } from '../draw-context.ts';
import { manyRecords } from '../many-records.ts';
import { parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';

const draw = (records: ReturnType<typeof referenceRecords>): Element =>
  parseSvg(calendar.draw(calendar.table(records), drawContext()).body);

describe('the calendar', () => {
  test('says in which days most dated meetings were held', () => {
    expect(calendar.title(calendar.table(referenceRecords()), 'en')).toBe(
      'Four of the five dated meetings were held between 9 and 24 December 2022',
    );
  });

  test('draws a meeting without a day as the span in which it lies', () => {
    const spans = draw(referenceRecords()).querySelectorAll('.look-window');
    expect([...spans].map((mark) => mark.getAttribute('data-place'))).toEqual(['331024']);
  });

  test('gives every event its public source', () => {
    const titles = [...draw(referenceRecords()).querySelectorAll('[data-context] title')];
    expect(titles).toHaveLength(5);
    for (const { textContent } of titles)
      expect(textContent).toMatch(/\(.+, \d{4}-\d{2}-\d{2}\)$/u);
  });

  test('leaves out events of another year', () => {
    expect(draw(manyRecords(['330000'], 4)).querySelectorAll('title')).toHaveLength(0);
  });

  test('leaves out a province’s event where no place of it met', () => {
    const jiangxi = referenceRecords().filter(({ id }) => id === '004');
    expect(calendar.note(calendar.table(jiangxi), 'en')).not.toContain('Zhejiang');
  });
});
