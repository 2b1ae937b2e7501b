import { describe, expect, test } from 'vitest';

import { slogans } from '../../../src/charts/slogans/slogans.ts';
import { drawContext } from '../draw-context.ts';
import { marksOf, parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

const records = referenceRecords();
const table = slogans.table(records);
const quotes = new Map(
  records.flatMap(({ units }) => units.map(({ id, span }) => [id, span.quote])),
);

const quoteOf = (item: string): string => {
  const row = table.rows.find((one) => one.item === item);
  return row?.units.map((id) => quotes.get(id)).join('') ?? '';
};

describe('the title of the slogans chart', () => {
  test('counts the slogans that list all that they announce', () => {
    expect(slogans.title(table, 'en')).toMatch(/^\d+ of \d+ numbered slogans list all/u);
  });

  test('says so when all do', () => {
    const whole = slogans.table(records.filter(({ id }) => id === '003'));
    expect(slogans.title(whole, 'en')).toMatch(/^All three numbered slogans list/u);
    expect(slogans.title(whole, 'zh')).toMatch(/都把各项列全了$/u);
  });

  test('names the one that stops short in a text that can be read whole', () => {
    expect(slogans.title(table, 'en')).toContain('one of Dongyang’s stops at three of five');
  });

  test('of a single slogan says whether it does', () => {
    const one = slogans.table(smallRecords());
    expect(slogans.title(one, 'en')).toBe('The only numbered slogan lists less than it announces');
  });
});

describe('an item', () => {
  test('opens the unit that holds it', () => {
    expect(quoteOf('激活两大动力(改革、创新)')).toContain('激活两大动力');
    expect(quoteOf('世界东阳人发展大会')).toContain('世界东阳人发展大会');
  });

  test('opens the slogan where the words stand only after a later item', () => {
    expect(quoteOf('民生项目')).toContain('十大标志性成效');
  });

  test('that is a slogan itself unfolds below, and has no leaf to open', () => {
    const inner = table.rows.find(({ slogan, kind }) => slogan === '五大会战' && kind === 'slogan');
    expect(inner).toMatchObject({ parent: '“1354”工作总抓手', position: 3, found: 5 });
    expect(table.rows.some(({ item }) => item?.includes('五大会战'))).toBe(false);
  });
});

test('what is announced and not listed is drawn as context', () => {
  const small = slogans.table(smallRecords());
  const { body } = slogans.draw(small, drawContext());
  expect(parseSvg(body).querySelectorAll('[data-context] .slogan-missing')).toHaveLength(1);
  expect(marksOf(body)).toHaveLength(3);
  expect(parseSvg(body).textContent).toContain('2 of 3');
});

test('slogans of higher levels are left out and counted', () => {
  expect(table.counts.upper).toBe(2);
  expect(slogans.note(table, 'en')).toContain('2 slogans of a higher level of government');
});
