import { describe, expect, test } from 'vitest';

import { themes } from '../../../src/charts/themes/themes.ts';
import { drawContext } from '../draw-context.ts';
import { manyRecords } from '../many-records.ts';
import { parseSvg } from '../marks-of.ts';
import { referenceRecords } from '../reference-records.ts';
import { smallRecords } from '../small-records.ts';

const table = themes.table(referenceRecords());

const dashesOf = (body: string): number =>
  [...parseSvg(body).querySelectorAll('[data-context] text')].filter(
    ({ textContent }) => textContent === '–',
  ).length;

describe('the title of the themes chart', () => {
  test('counts the themes that all places state and names the rarest', () => {
    expect(themes.title(table, 'en')).toBe(
      'Five of 14 themes come up in all six places, ecology in only two',
    );
    expect(themes.title(table, 'zh')).toBe('14个主题中有5个六地都谈到，生态只有两地提到');
  });

  test('of one place counts its themes', () => {
    const one = themes.table(smallRecords().slice(0, 1));
    expect(themes.title(one, 'en')).toBe('Suichang speaks of four of the 14 themes');
  });

  test('of no place is no sentence with a hole in it, nor is its description', () => {
    const none = themes.table([]);
    expect(themes.title(none, 'en')).toBe('No place is stated');
    expect(themes.alt(none, 'en')).toBe('No place is stated.');
    expect(themes.alt(none, 'zh')).toBe('没有写明地方。');
  });

  test('of two places says both', () => {
    const two = themes.table(smallRecords().slice(1));
    expect(themes.title(two, 'en')).toContain('both places');
  });

  test('says plainly that no theme is common to all places', () => {
    const silent = table.rows.map((row) =>
      row.place === '331123' ? { ...row, units: [], count: null } : row,
    );
    const title = (lang: 'en' | 'zh') => themes.title({ ...table, rows: silent }, lang);
    expect(title('en')).toBe('None of 14 themes comes up in all six places');
    expect(title('zh')).toBe('14个主题，没有一个是六地都谈到的');
  });
});

describe('the note of the themes chart', () => {
  const note = themes.note(table, 'en');

  test('says how many dots stand for how many statements, and what is left out', () => {
    expect(note).toContain('169 dots over 122 statements');
    expect(note).toContain('24 statements without a theme are left out');
    expect(note).toContain('Not counted: 1 plan of a higher level of government');
  });

  test('says that silence in a truncated source proves nothing', () => {
    expect(note).toContain('Only a part of the text of Xianju can be read');
    expect(themes.note(themes.table(smallRecords().slice(2)), 'en')).not.toContain('can be read');
  });

  test('says that a stated priority is neither money nor result', () => {
    expect(note).toContain('A stated priority is not money spent');
  });
});

describe('a cell of which nothing is stated', () => {
  test('holds a dash, never an empty space or a zero', () => {
    const silent = table.rows.filter(({ count }) => count === null).length;
    expect(silent).toBeGreaterThan(0);
    for (const layout of ['narrow', 'wide'] as const) {
      expect(dashesOf(themes.draw(table, drawContext({ layout })).body)).toBe(silent);
    }
  });
});

describe('sixty places', () => {
  const many = themes.table(manyRecords(['320000', '330000', '340000'], 20));

  test('stand in panels below each other, no wider than the drawing', () => {
    for (const layout of ['narrow', 'wide'] as const) {
      const { body, widthPx } = themes.draw(many, drawContext({ layout }));
      const right = [...body.matchAll(/ x2="([\d.]+)"/gu)].map(([, x]) => Number(x));
      expect(Math.max(...right)).toBeLessThanOrEqual(widthPx);
    }
  });
});
