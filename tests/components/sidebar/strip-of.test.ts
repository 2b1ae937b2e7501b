import { describe, expect, it } from 'vitest';
import { STRIP_WIDTH, stripOf } from '../../../src/components/sidebar/strip-of.ts';
import { makeRecord, makeUnit } from '../make-record.ts';

const gapUnit = makeUnit(20, '……（省略80字）……', { section: 'gap', tense: null });
const record = makeRecord({
  gaps: [{ span: gapUnit.span, omittedCharacters: 80 }],
  units: [
    makeUnit(0, '某网', { section: 'boilerplate', tense: null }),
    makeUnit(5, '要抓项目要抓项目要抓', { themes: ['PROJECT'], places: ['990001'] }),
    gapUnit,
    makeUnit(40, '去年抓了项目抓了项目', { themes: ['PROJECT'], tense: 'review' }),
  ],
});

describe('stripOf', () => {
  it('gives each unit its length and each gap what it omits', () => {
    const [first, gap, last] = stripOf(record, null);
    expect([first?.kind, gap?.kind, last?.kind]).toEqual(['theme-PROJECT', 'gap', 'theme-PROJECT']);
    expect(last?.height).toBeLessThan(first?.height ?? 0);
    expect(gap?.x).toBeCloseTo(STRIP_WIDTH / 10);
    expect(last?.x).toBeCloseTo((STRIP_WIDTH * 9) / 10);
  });

  it('leaves other places blank where one is asked for', () => {
    expect(stripOf(record, '990002').map(({ kind }) => kind)).toEqual(['none', 'gap', 'none']);
  });

  it('draws neighbours that look alike as one when there are very many', () => {
    const units = Array.from({ length: 400 }, (_, index) =>
      makeUnit(index * 10, '要抓项目。', { themes: [index < 200 ? 'PROJECT' : 'OPEN'] }),
    );
    expect(stripOf(makeRecord({ units }), null).map(({ kind }) => kind)).toEqual([
      'theme-PROJECT',
      'theme-OPEN',
    ]);
  });
});
