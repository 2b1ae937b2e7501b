import { describe, expect, it } from 'vitest';
import { DOUBT_WEIGHTS } from '../../../src/reading/doubts/doubt.ts';
import { findDoubts } from '../../../src/reading/doubts/find-doubts.ts';
import type { Target } from '../../../src/reading/record.ts';
import { makePlace, makeRecord, makeUnit } from '../../components/make-record.ts';

const span = (start: number, quote: string) => ({ start, end: start + quote.length, quote });
const target: Target = {
  metric: '新增就业',
  kind: 'promise',
  operator: '>=',
  value: 500,
  unit: '人',
  deadline: '2024',
  place: null,
  scope: 'own',
  span: span(0, '新增就业500人以上'),
};
const themes = ['LIVELIHOOD'] as const;
const cues = [{ theme: 'LIVELIHOOD' as const, words: ['新增就业', '学校'] }];

const kindsOf = (...args: Parameters<typeof findDoubts>) =>
  findDoubts(...args).map(({ kind }) => kind);

describe('The doubts about a record', () => {
  it('put first what decides where and when, and the text’s order among equals', () => {
    const problem = { severity: 'warning', message: 'M.', hint: 'H.', span: null } as const;
    const record = makeRecord({
      problems: [
        { ...problem, ruleId: 'published-missing' },
        { ...problem, ruleId: 'place-missing' },
      ],
      targets: [{ ...target, span: span(30, '二') }, target],
      officials: [
        { name: '张某某', title: '县长', place: '某县', role: null, span: span(4, '县长') },
      ],
    });
    expect(findDoubts(record).map(({ kind, span: at }) => [kind, at?.start])).toEqual([
      ['place-missing', undefined],
      ['published-missing', undefined],
      ['target', 0],
      ['target', 30],
      ['official', 4],
    ]);
  });

  it('name the rule, what was found and how to settle it', () => {
    const [doubt] = findDoubts(makeRecord({ targets: [target] }));
    expect(doubt).toMatchObject({
      score: DOUBT_WEIGHTS.target,
      rule: 'operator >=',
      found: 'Target 新增就业: >= 500人, 2024, promise, own.',
      span: target.span,
    });
    expect(doubt?.settle).toMatch(/under targets/u);
  });

  it('weigh a forecast without a deadline more than a plain promise', () => {
    const record = makeRecord({
      targets: [target, { ...target, kind: 'forecast', deadline: null, span: span(30, '二') }],
    });
    expect(findDoubts(record).map(({ score }) => score)).toEqual([
      DOUBT_WEIGHTS.target + 2,
      DOUBT_WEIGHTS.target,
    ]);
  });

  it('show a plan with a quantity of which no target was made, but not one that has it', () => {
    const plan = makeUnit(0, '新增就业500人以上。', { themes: [...themes], cues });
    expect(kindsOf(makeRecord({ units: [plan] }))).toEqual(['number-without-target']);
    expect(kindsOf(makeRecord({ units: [plan], targets: [target] }))).toEqual(['target']);
    const past = { ...plan, tense: 'review' } as const;
    expect(kindsOf(makeRecord({ units: [past] }))).toEqual([]);
  });

  it('take one of something, a year and a lone number for no quantity', () => {
    const units = ['谋划一批项目。', '在三年内建成。', '对标26县。'].map((words, index) =>
      makeUnit(index * 20, words, { themes: [...themes], cues }),
    );
    expect(kindsOf(makeRecord({ units: units.slice(0, 2) }))).toEqual([]);
  });

  it('show slogans whose items are not as many as they announce', () => {
    const framework = { label: '“四大行动”', by: null, place: null, span: span(0, '“四大行动”') };
    const counts = (declared: number | null, components: string[]) =>
      kindsOf(makeRecord({ frameworks: [{ ...framework, declared, components }] }));
    expect(counts(4, ['甲', '乙'])).toEqual(['framework-count']);
    expect(counts(2, ['甲', '乙'])).toEqual([]);
    expect(counts(null, [])).toEqual([]);
  });

  it('show plans without a theme, with many, or with one weak word alone', () => {
    const of = (fields: Parameters<typeof makeUnit>[2]) =>
      kindsOf(makeRecord({ units: [makeUnit(0, '要干。', fields)] }));
    expect(of({})).toEqual(['plan-without-theme']);
    expect(of({ themes: ['CITY', 'ECO', 'TOUR', 'OPEN'] })).toEqual(['many-themes']);
    expect(of({ themes: ['PROJECT'], cues: [{ theme: 'PROJECT', words: ['项目'] }] })).toEqual([
      'theme-of-one-weak-cue',
    ]);
    expect(of({ themes: ['PROJECT'], cues: [{ theme: 'PROJECT', words: ['重大项目'] }] })).toEqual(
      [],
    );
  });

  it('show tenses that no cue gave, and units of the body that nobody speaks', () => {
    const unit = makeUnit(0, '要干。', { themes: [...themes], cues, speaker: null });
    expect(kindsOf(makeRecord({ units: [unit] }), new Map([[unit.id, 'fallback']]))).toEqual([
      'tense-fallback',
      'speaker-missing',
    ]);
    expect(kindsOf(makeRecord({ units: [unit] }), new Map([[unit.id, 'directive']]))).toEqual([
      'speaker-missing',
    ]);
    expect(kindsOf(makeRecord({ units: [{ ...unit, section: 'meta' }] }))).toEqual([]);
  });

  it('doubt an inferred place more than a stated one', () => {
    const [stated, inferred] = [
      makePlace('1', '甲县'),
      makePlace('2', '乙县', { basis: 'inferred' }),
    ];
    expect(kindsOf(makeRecord({ places: [stated, inferred] }))).toEqual([
      'place-inferred',
      'place',
    ]);
  });

  it('show what the source leaves out', () => {
    const gap = { span: span(9, '省略90字'), omittedCharacters: 90 };
    expect(findDoubts(makeRecord({ gaps: [gap] }))[0]?.found).toBe(
      'The source omits 90 characters.',
    );
  });

  it('do not take the number of a slogan for one that gave no target', () => {
    const framework = {
      label: '三场硬仗',
      by: null,
      place: null,
      declared: 3,
      components: ['一', '二', '三'],
      span: span(100, '三场硬仗'),
    };
    const units = [makeUnit(0, '打好三场硬仗。', { themes: [...themes], cues })];
    expect(kindsOf(makeRecord({ units }))).toEqual(['number-without-target']);
    expect(kindsOf(makeRecord({ units, frameworks: [framework] }))).toEqual([]);
    const more = [makeUnit(0, '打好三场硬仗，建20所学校。', { themes: [...themes], cues })];
    expect(findDoubts(makeRecord({ units: more, frameworks: [framework] }))[0]?.found).toBe(
      'A plan with 20所 gave no target.',
    );
  });

  it('name a text in which nobody speaks once, and else each unit in which nobody does', () => {
    const silent = { speaker: null, themes: [...themes], cues };
    const units = [0, 20, 40].map((start) => makeUnit(start, '办好学校。', silent));
    const doubts = findDoubts(makeRecord({ units }));
    expect(doubts.map(({ found }) => found)).toEqual(['Nobody speaks in any of the 3 units.']);
    const spoken = makeUnit(60, '办好学校。', { themes: [...themes], cues });
    expect(kindsOf(makeRecord({ units: [...units, spoken] }))).toEqual([
      'speaker-missing',
      'speaker-missing',
      'speaker-missing',
    ]);
  });

  it('say of a missing place what to write into the coding file, more than the hint does', () => {
    const problem = { severity: 'warning', message: 'M.', hint: 'H.', span: null } as const;
    const problems = [
      { ...problem, ruleId: 'place-missing' },
      { ...problem, ruleId: 'of-another-kind' },
    ];
    const [place, other] = findDoubts(makeRecord({ problems }));
    expect(place?.settle).toMatch(/write it under places/u);
    expect(other?.settle).toBe('H.');
  });
});
