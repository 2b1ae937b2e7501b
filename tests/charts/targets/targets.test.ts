import { describe, expect, test } from 'vitest';

import { targets } from '../../../src/charts/targets/targets.ts';
import { drawContext } from '../draw-context.ts';
import { marksOf, parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

const table = targets.table(referenceRecords());
const wordsOf = (body: string): string[] =>
  [...parseSvg(body).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the title of the targets chart', () => {
  test('says whose most of the numbers are', () => {
    expect(targets.title(table, 'en')).toBe(
      '14 of the 19 numbers that counties set for themselves are Dongyang’s',
    );
    expect(targets.title(table, 'zh')).toBe('各地给自己定的19个数字中，东阳占14个');
  });

  test('of one place says how many it sets itself, or that it states none', () => {
    const [first, , third] = smallRecords().map((record) => targets.table([record]));
    expect(first && targets.title(first, 'en')).toBe('Suichang states no number');
    expect(third && targets.title(third, 'en')).toBe('Hengfeng sets itself one number');
  });

  test('names no place when several lead', () => {
    expect(targets.title(targets.table(smallRecords()), 'en')).toBe(
      'One of three counties sets itself no number',
    );
  });
});

test('a target opens the units that hold it', () => {
  const row = table.rows.find(({ metric }) => metric === 'GDP增速');
  const record = referenceRecords().find(({ id }) => id === '002');
  const unit = record?.units.find(({ id }) => id === row?.units[0]);
  expect(row?.units).toHaveLength(1);
  expect(unit?.span.quote).toContain('GDP增长7.5%');
});

test('the note names no look of which the chart has no mark', () => {
  const [dongyang] = referenceRecords().filter(({ id }) => id === '002');
  const note = targets.note(targets.table(dongyang === undefined ? [] : [dongyang]), 'en');
  expect(note).toMatch(/filled for the 14/u);
  expect(note).not.toMatch(/dashed|hollow/u);
});

test('the note explains no mark where no number is stated', () => {
  const silent = referenceRecords().filter(({ targets: stated }) => stated.length === 0);
  const note = targets.note(targets.table(silent), 'en');
  expect(silent).not.toEqual([]);
  expect(note).not.toMatch(/Each mark|filled/u);
  expect(targets.note(targets.table(silent), 'zh')).not.toMatch(/一个记号|实心/u);
});

test('own numbers, forecasts and those of higher levels differ in their marks', () => {
  const svg = parseSvg(targets.draw(table, drawContext()).body);
  const count = (look: string) => svg.querySelectorAll(`.look-target-${look}`).length;
  expect(['own', 'forecast', 'upper'].map(count)).toEqual([17, 2, 4]);
});

test('a place without a number carries the words, and no mark', () => {
  const { body } = targets.draw(table, drawContext());
  expect(wordsOf(body).filter((words) => words === 'no number stated')).toHaveLength(3);
  expect(marksOf(body).some(({ place }) => place === '331123')).toBe(false);
});

test('a number whose unit the source leaves out says so, and no other does', () => {
  const lacking = table.rows.filter(
    ({ measure, operator }) => measure === null && operator === '>',
  );
  const { body } = targets.draw(table, drawContext());
  expect(lacking).toHaveLength(1);
  expect(body.match(/unit not stated/gu)).toHaveLength(1);
});

test('silence in a truncated source is called what it is', () => {
  const records = smallRecords({ '011': { targets: [] } });
  const { body } = targets.draw(targets.table(records), drawContext());
  expect(wordsOf(body)).toContain('no number stated in the part that can be read');
});

test('what is measured is English where a translation is handed in, and marked Chinese elsewhere', () => {
  const phrase = (zh: string) => (zh === 'GDP增速' ? 'GDP growth' : null);
  const svg = parseSvg(targets.draw(table, drawContext({ phrase })).body);
  const metrics = [...svg.querySelectorAll('.target-metric')];
  expect(metrics.map(({ textContent }) => textContent)).toContain('GDP growth');
  for (const metric of metrics) {
    expect(metric.getAttribute('lang')).toBe(metric.textContent === 'GDP growth' ? null : 'zh-CN');
  }
});
