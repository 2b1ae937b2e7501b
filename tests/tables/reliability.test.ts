import { describe, expect, it } from 'vitest';
import first from '../../src/content/reliability/first.json' with { type: 'json' };
import second from '../../src/content/reliability/second.json' with { type: 'json' };
import { coderDifferences } from '../../src/tables/coder-differences.ts';
import { pairCoders, type CoderUnit } from '../../src/tables/coder-unit.ts';
import { reliability } from '../../src/tables/reliability.ts';

const coders = [first as CoderUnit[], second as CoderUnit[]] as const;
const { rows, counts } = reliability(...coders);
const rowOf = (layer: string, theme: string | null = null) =>
  rows.find((row) => row.layer === layer && row.theme === theme);

describe('reliability of the coding of the five seeds', () => {
  it('agrees with the published α of section, tense, forward and pooled themes', () => {
    expect(rowOf('section')?.alpha).toBeCloseTo(0.99, 2);
    expect(rowOf('tense')?.alpha).toBeCloseTo(0.93, 2);
    expect(rowOf('forward')?.alpha).toBeCloseTo(0.98, 2);
    expect(rowOf('themes')?.alpha).toBeCloseTo(0.96, 2);
  });

  it('agrees with the published α of single themes', () => {
    expect(rowOf('theme', 'GROWTH')?.alpha).toBeCloseTo(0.88, 2);
    expect(rowOf('theme', 'PARTY')?.alpha).toBeCloseTo(0.93, 2);
    expect(rowOf('theme', 'PROJECT')?.alpha).toBeCloseTo(0.93, 2);
    const others = rows.filter(
      ({ theme }) => theme !== null && !['GROWTH', 'PARTY', 'PROJECT'].includes(theme),
    );
    for (const { theme, alpha } of others) expect(alpha, String(theme)).toBeGreaterThan(0.935);
  });

  it('agrees with the published share of speakers', () => {
    expect(rowOf('speaker')?.shareAgreed).toBeCloseTo(0.986, 3);
    expect(rowOf('speaker')?.alpha).toBeNull();
  });

  it('names the nine units whose tense differs', () => {
    expect(rowOf('tense')?.units).toHaveLength(9);
    expect(counts).toMatchObject({ units: 260, bodyUnits: 217 });
  });
});

const unit = (id: string, codes: Partial<CoderUnit> = {}): CoderUnit => ({
  id,
  section: 'body',
  tense: 'plan',
  speaker: '张某某',
  themes: [],
  flags: [],
  ...codes,
});

describe('coderDifferences', () => {
  it('gives a row for each layer on which the two differ', () => {
    const table = coderDifferences(
      [unit('a', { themes: ['CITY', 'ECO'] }), unit('b')],
      [unit('a', { themes: ['ECO', 'CITY'] }), unit('b', { tense: 'situation', flags: ['upper'] })],
    );
    expect(
      table.rows.map(({ unit: id, layer, first: one, second: two }) => [id, layer, one, two]),
    ).toEqual([
      ['b', 'tense', 'plan', 'situation'],
      ['b', 'flags', null, 'upper'],
    ]);
    expect(table.counts).toEqual({ units: 1 });
  });
});

describe('pairCoders', () => {
  it('refuses two codings of different texts', () => {
    expect(() => pairCoders([unit('a')], [unit('b')])).toThrow('The second coder has no unit a.');
  });
});
