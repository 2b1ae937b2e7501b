import { describe, expect, it } from 'vitest';
import { applyCoding } from '../../src/reading/apply-coding.ts';
import type { Coding } from '../../src/reading/coding.ts';
import type { StoryRecord, Unit } from '../../src/reading/record.ts';
import type { RepairedText } from '../../src/reading/text/repaired-text.ts';

const raw = '张某某(mou)说,要抓工业。三季度排第7。';
const text = '张某某说,要抓工业。三季度排第7。';
const source: RepairedText = {
  raw,
  text,
  map: [
    { kind: 'same', rawStart: 0, rawEnd: 2, start: 0, end: 2 },
    { kind: 'pinyin-insertion', rawStart: 2, rawEnd: 8, start: 2, end: 3 },
    { kind: 'same', rawStart: 8, rawEnd: raw.length, start: 3, end: text.length },
  ],
};

const unit = (start: number, end: number, quote: string): Unit => ({
  id: `x-${start}`,
  sentence: `x-${start}`,
  span: { start, end, quote },
  section: 'body',
  tense: 'situation',
  speaker: '记者',
  places: [],
  themes: ['CITY'],
  flags: [],
  cues: [{ theme: 'CITY', words: ['城市'] }],
  note: null,
  codedBy: 'rule',
});

const record: StoryRecord = {
  id: 'x',
  file: 'x.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  title: { text: 'x', basis: 'made' },
  genre: 'other',
  published: null,
  outlet: { site: null, source: null, authors: null, editor: null, photographers: null },
  repairs: [],
  gaps: [],
  redactions: [{ span: { start: 21, end: 22, quote: '7' }, standsFor: 'unknown' }],
  visibleShare: null,
  places: [],
  meetings: [],
  officials: [],
  frameworks: [],
  targets: [],
  aims: [],
  milestones: [],
  named: [],
  units: [unit(0, 15, '张某某说,要抓工业。'), unit(15, 23, '三季度排第7。')],
  problems: [],
};

const empty: Coding = {
  sha256: record.sha256,
  file: 'x.txt',
  by: 'person',
  sourceUrl: null,
  sourceNote: null,
};

const place = {
  code: '331024',
  name: '仙居县',
  nameEn: 'Xianju',
  level: 'county',
  prefecture: null,
  province: null,
  basis: 'inferred',
} as const;

describe('applyCoding', () => {
  it('leaves a record as the rules made it when the coding says nothing', () => {
    expect(applyCoding(record, source, empty)).toEqual({ record, problems: [] });
  });

  it('replaces the codes of a unit, drops the cues of the rules and says who coded it', () => {
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      units: [
        {
          start: 0,
          begins: '张某某说',
          section: 'body',
          tense: 'plan',
          speaker: '张某某',
          places: [],
          themes: ['INDUSTRY'],
          flags: ['now'],
          note: { en: 'Said so.', zh: '如此说。' },
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(coded.units[0]).toMatchObject({
      tense: 'plan',
      speaker: '张某某',
      themes: ['INDUSTRY'],
      flags: ['now'],
      cues: [],
      note: 'Said so.',
      codedBy: 'person',
    });
    expect(coded.units[1]).toEqual(record.units[1]);
  });

  it('gives evidence its span in the raw file, over a repaired place too', () => {
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      places: [
        {
          ...place,
          evidence: [{ start: 0, quote: '张某某说' }],
          reasoning: [{ en: 'Because.', zh: '因为。' }],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(coded.places).toEqual([
      { ...place, evidence: [{ start: 0, end: 9, quote: '张某某说' }] },
    ]);
  });

  it('reports a quote that does not stand in the source and leaves the fact out', () => {
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      aims: [
        { text: '第一', at: { start: 15, quote: '三季度排第1' } },
        { text: '第七', at: { start: 15, quote: '三季度排第7' } },
      ],
    });
    expect(coded.aims.map(({ text: aim }) => aim)).toEqual(['第七']);
    expect(problems).toEqual([
      {
        ruleId: 'coding-quote',
        severity: 'error',
        message: 'The coding of x.txt quotes “三季度排第1” at 15, but other words stand there.',
        hint: 'The document has these words nowhere: copy them as npm run desk shows them.',
        span: null,
        path: ['aims', 0, 'at'],
      },
    ]);
  });

  it('reports a unit that is not there, or that begins with other words', () => {
    const codes = { section: 'body', tense: 'plan', speaker: null, themes: [], flags: [] } as const;
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      units: [
        { ...codes, start: 3, begins: '说', places: [], themes: [], flags: [] },
        { ...codes, start: 15, begins: '四季度', places: [], themes: [], flags: [] },
      ],
    });
    expect(coded.units).toEqual(record.units);
    expect(problems.map(({ message }) => message)).toEqual([
      'The coding of x.txt names a unit at 3 that begins “说”, but there is none.',
      'The coding of x.txt names a unit at 15 that begins “四季度”, but there is none.',
    ]);
  });

  it('reports a place of a unit that is no place of the document', () => {
    const { problems } = applyCoding(record, source, {
      ...empty,
      units: [
        {
          start: 15,
          begins: '三季度',
          section: 'body',
          tense: 'review',
          speaker: null,
          places: ['331024'],
          themes: [],
          flags: [],
        },
      ],
    });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['coding-place']);
  });

  it('says what a redaction stands for, and reports one that is not there', () => {
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      redactions: [
        { start: 21, standsFor: 'number' },
        { start: 2, standsFor: 'county' },
      ],
    });
    expect(coded.redactions[0]?.standsFor).toBe('number');
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['coding-redaction']);
  });

  it('uses a made title in the language of the source', () => {
    const { record: coded } = applyCoding(record, source, {
      ...empty,
      title: { text: '某县开会', en: 'A county meets', basis: 'made' },
      genre: 'report',
    });
    expect(coded.title).toEqual({ text: '某县开会', basis: 'made' });
    expect(coded.genre).toBe('report');
  });

  it('settles the doubts of the rules about a field that the coding gives, and no others', () => {
    const doubt = (ruleId: string) =>
      ({ ruleId, severity: 'warning', message: 'x.', hint: 'y.', span: null }) as const;
    const doubting = { ...record, problems: [doubt('place-missing'), doubt('published-missing')] };
    const { record: coded } = applyCoding(doubting, source, {
      ...empty,
      places: [{ ...place, evidence: [{ start: 0, quote: '张某某' }] }],
    });
    expect(coded.problems.map(({ ruleId }) => ruleId)).toEqual(['published-missing']);
  });

  it('says where the words of a quote or the beginning of a unit stand instead', () => {
    const codes = { section: 'body', tense: 'plan', speaker: null, themes: [], flags: [] } as const;
    const { problems } = applyCoding(record, source, {
      ...empty,
      aims: [{ text: '第七', at: { start: 0, quote: '排第7' } }],
      units: [{ ...codes, start: 14, begins: '三季度', places: [], themes: [], flags: [] }],
      redactions: [{ start: 20, standsFor: 'number' }],
    });
    expect(problems.map(({ hint, path }) => [path.join('.'), hint])).toEqual([
      ['aims.0.at', 'The words stand at 18: write start: 18.'],
      ['units.0.start', 'The unit that begins so is at 15: write start: 15.'],
      ['redactions.0', 'The nearest is at 21: write start: 21.'],
    ]);
  });

  it('reports a unit that is coded twice and keeps the first', () => {
    const codes = { section: 'body', speaker: null, places: [], themes: [], flags: [] } as const;
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      units: [
        {
          ...codes,
          start: 15,
          begins: '三季度',
          tense: 'review',
          themes: [],
          flags: [],
          places: [],
        },
        { ...codes, start: 15, begins: '三季度', tense: 'plan', themes: [], flags: [], places: [] },
      ],
    });
    expect(coded.units[1]?.tense).toBe('review');
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['coding-unit-twice']);
  });
});

describe('A place that only the coding names', () => {
  const places = [{ ...place, evidence: [{ start: 0, quote: '张某某' }] }];
  const at = { start: 15, quote: '三季度排第7' };
  const target = {
    metric: '排名',
    operator: 'rank',
    value: 7,
    unit: null,
    deadline: null,
    place: null,
    kind: 'promise',
  } as const;
  const targets = [
    { ...target, scope: 'own' as const, at },
    { ...target, scope: 'upper' as const, at },
  ];

  it('is the place of every unit of the body, and of every target but those of a higher level', () => {
    const { record: coded, problems } = applyCoding(record, source, { ...empty, places, targets });
    expect(problems).toEqual([]);
    expect(coded.units.map((one) => one.places)).toEqual([['331024'], ['331024']]);
    expect(coded.targets.map((one) => one.place)).toEqual(['仙居县', null]);
  });

  it('is that of those units alone to which the coding gives it', () => {
    const [first, second] = record.units;
    if (first === undefined || second === undefined) throw new Error('There are no units.');
    const coding = { ...second, places: ['331024'], start: 15, begins: '三季度', note: undefined };
    const { record: coded } = applyCoding(record, source, { ...empty, places, units: [coding] });
    expect(coded.units.map((one) => one.places)).toEqual([[], ['331024']]);
  });

  it('is given to nothing where the coding names another too, and that is reported', () => {
    const two = [
      ...places,
      { ...place, code: '331023', evidence: [{ start: 0, quote: '张某某' }] },
    ];
    const { record: coded, problems } = applyCoding(record, source, {
      ...empty,
      places: two,
      targets,
    });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['coding-place-idle']);
    expect(coded.units.map((one) => one.places)).toEqual([[], []]);
    expect(coded.targets[0]?.place).toBeNull();
  });
});
