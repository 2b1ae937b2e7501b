import { describe, expect, it } from 'vitest';
import { countOf, type Amount } from '../../../src/components/story/count-of.ts';
import type { CountQuery } from '../../../src/components/story/count-query.ts';
import { recordSchema, type StoryRecord, type Unit } from '../../../src/reading/record.ts';

const SENTENCES = [
  '张某某说,要抓项目;',
  '要抓乡村、抓项目。',
  '李某某说,要抓乡村。',
  '市里要建路。',
  '要防疫。',
  '今年有成绩。',
  '标题抓项目',
];

const START = SENTENCES.map((_, index) => SENTENCES.slice(0, index).join('').length);

const spanAt = (index: number, quote = SENTENCES[index] ?? ''): Unit['span'] => {
  const start = START[index] ?? 0;
  return { start, end: start + quote.length, quote };
};

const unit = (index: number, fields: Partial<Unit>): Unit => ({
  id: `000-${START[index] ?? 0}`,
  sentence: `000-${START[index] ?? 0}`,
  span: spanAt(index),
  section: 'body',
  tense: 'plan',
  speaker: '张某某',
  places: ['331123'],
  themes: [],
  flags: [],
  cues: [],
  note: null,
  codedBy: 'rule',
  ...fields,
});

const ids = (...indexes: number[]): string[] => indexes.map((index) => `000-${START[index] ?? 0}`);

const target = (index: number, fields: Partial<StoryRecord['targets'][number]>) => ({
  metric: 'GDP增速',
  kind: 'promise' as const,
  operator: '=' as const,
  value: 7.5,
  unit: '%',
  deadline: null,
  place: '某县',
  scope: 'own' as const,
  span: spanAt(index, '要'),
  ...fields,
});

const RECORD: StoryRecord = recordSchema.parse({
  id: '000',
  file: '000.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  title: { text: '标题', basis: 'stated' },
  genre: 'news',
  published: null,
  outlet: { site: null, source: null, authors: null, editor: null, photographers: null },
  repairs: [
    { kind: 'script', count: 8 },
    { kind: 'markup', count: 2 },
  ],
  gaps: [
    { span: spanAt(0, '张'), omittedCharacters: 100 },
    { span: spanAt(1, '要'), omittedCharacters: 50 },
  ],
  redactions: [
    { span: spanAt(2, '李'), standsFor: 'county' },
    { span: spanAt(2, '某'), standsFor: 'number' },
  ],
  visibleShare: 0.25,
  places: [
    {
      code: '331123',
      name: '某县',
      nameEn: 'Mou',
      level: 'county',
      prefecture: null,
      province: null,
      basis: 'stated',
      evidence: [],
    },
    {
      code: '331124',
      name: '某市',
      nameEn: 'Moushi',
      level: 'county-level city',
      prefecture: null,
      province: null,
      basis: 'stated',
      evidence: [],
    },
  ],
  meetings: [],
  officials: [],
  frameworks: [
    {
      label: '三件事',
      by: null,
      place: '某县',
      declared: 3,
      components: ['项目', '乡村'],
      span: spanAt(0, '张'),
    },
    {
      label: '若干事',
      by: null,
      place: null,
      declared: null,
      components: [],
      span: spanAt(1, '要'),
    },
  ],
  targets: [
    target(0, {}),
    target(1, { metric: '投资增速', kind: 'forecast', place: '某市' }),
    target(3, { metric: '投资', scope: 'upper' }),
  ],
  aims: [{ text: '乡村', span: spanAt(2, '李') }],
  milestones: [],
  named: [],
  units: [
    unit(0, { themes: ['PROJECT'] }),
    unit(1, { sentence: '000-0', themes: ['RURAL', 'PROJECT'] }),
    unit(2, { speaker: '李某某', places: ['331124'], themes: ['RURAL'] }),
    unit(3, { flags: ['upper'] }),
    unit(4, { flags: ['now'] }),
    unit(5, { tense: 'review' }),
    unit(6, { section: 'heading', tense: null, places: [], speaker: null }),
  ],
  problems: [],
});

const ask = (query: CountQuery, records = [RECORD]): Amount =>
  countOf(query, records, 'stories/en/000.mdx');

const number = (query: CountQuery): number | null => {
  const amount = ask(query);
  return amount.is === 'number' ? amount.value : null;
};

describe('countOf', () => {
  it('counts forward units by theme, place and speaker, and names them', () => {
    expect(ask({ of: 'forward' })).toEqual({ is: 'number', value: 3, units: ids(0, 1, 2) });
    expect(ask({ of: 'forward', theme: 'RURAL' }).units).toEqual(ids(1, 2));
    expect(ask({ of: 'forward', theme: 'RURAL', place: '331124' }).units).toEqual(ids(2));
    expect(ask({ of: 'forward', speaker: '李某某' }).units).toEqual(ids(2));
    expect(number({ of: 'forward', theme: 'ECO' })).toBe(0);
    expect(number({ of: 'forward', theme: 'none' })).toBe(0);
  });

  it('counts units of the body by tense, and sentences by their first unit', () => {
    expect(number({ of: 'units' })).toBe(6);
    expect(ask({ of: 'units', tense: 'review' }).units).toEqual(ids(5));
    expect(number({ of: 'sentences' })).toBe(5);
    expect(ask({ of: 'forward-sentences' }).units).toEqual(ids(0, 2));
  });

  it('counts the plans left out by their reason', () => {
    expect(ask({ of: 'left-out' }).units).toEqual(ids(3, 4));
    expect(ask({ of: 'left-out', flag: 'now' }).units).toEqual(ids(4));
  });

  it('counts targets by scope, kind and place', () => {
    expect(number({ of: 'targets' })).toBe(3);
    expect(ask({ of: 'targets', scope: 'own' }).units).toEqual(ids(0, 1));
    expect(ask({ of: 'targets', kind: 'forecast' }).units).toEqual(ids(1));
    expect(ask({ of: 'targets', place: '331123', scope: 'own' }).units).toEqual(ids(0));
  });

  it('gives one target by its metric or by a part that no other metric has', () => {
    expect(ask({ of: 'target', target: 'GDP' })).toMatchObject({
      target: { metric: 'GDP增速' },
      units: ids(0),
    });
    expect(ask({ of: 'target', target: '投资' })).toMatchObject({ target: { metric: '投资' } });
    expect(() => ask({ of: 'target', target: '增速' })).toThrow('finds no single target “增速”');
  });

  it('compares what a slogan announces with what was found', () => {
    expect(number({ of: 'declared', framework: '三件事' })).toBe(3);
    expect(number({ of: 'found', framework: '三件事' })).toBe(2);
    expect(number({ of: 'frameworks' })).toBe(2);
    expect(number({ of: 'frameworks', place: '331123' })).toBe(1);
    expect(() => ask({ of: 'declared', framework: '若干事' })).toThrow('that it announces');
  });

  it('counts how often a text stands in headings and body', () => {
    expect(ask({ of: 'mentions', text: '项目' })).toEqual({
      is: 'number',
      value: 3,
      units: ids(0, 1, 6),
    });
    expect(number({ of: 'mentions', text: '乡村', place: '331124' })).toBe(1);
    expect(number({ of: 'mentions', text: '生态' })).toBe(0);
    expect(() => ask({ of: 'mentions' })).toThrow('finds no text to look for');
  });

  it('counts what is missing from the source and what was mended', () => {
    expect(ask({ of: 'redactions' })).toEqual({ is: 'number', value: 2, units: ids(2) });
    expect(number({ of: 'redactions', kind: 'county' })).toBe(1);
    expect(number({ of: 'repairs' })).toBe(10);
    expect(number({ of: 'repairs', kind: 'script' })).toBe(8);
    expect(number({ of: 'gaps' })).toBe(2);
    expect(number({ of: 'omitted' })).toBe(150);
    expect(ask({ of: 'visible' })).toEqual({ is: 'share', value: 0.25, units: [] });
    expect(ask({ of: 'hidden' })).toEqual({ is: 'share', value: 0.75, units: [] });
  });

  it('counts aims and dated promises', () => {
    expect(ask({ of: 'aims' }).units).toEqual(ids(2));
    expect(number({ of: 'milestones' })).toBe(0);
  });

  it('adds up several records', () => {
    expect(ask({ of: 'targets', scope: 'own' }, [RECORD, RECORD])).toMatchObject({ value: 4 });
  });

  it.each<[CountQuery, string]>([
    [{ of: 'forward', theme: 'FARM' }, 'finds no theme “FARM”. There is: “GROWTH”'],
    [{ of: 'forward', place: '999999' }, 'finds no place “999999”. There is: “331123”, “331124”.'],
    [{ of: 'units', speaker: '王某某' }, 'finds no speaker “王某某”'],
    [{ of: 'units', tense: 'future' }, 'finds no tense “future”'],
    [{ of: 'left-out', flag: 'mixed' }, 'finds no flag “mixed”'],
    [{ of: 'targets', scope: 'both' }, 'finds no scope “both”'],
    [{ of: 'targets', kind: 'rank' }, 'finds no kind “rank”. There is: “promise”, “forecast”.'],
    [{ of: 'redactions', kind: 'name' }, 'finds no kind “name”'],
    [{ of: 'repairs', kind: 'width' }, 'There is: “script”, “markup”.'],
    [{ of: 'found', framework: '四件事' }, 'finds no slogan “四件事”. There is: “三件事”'],
    [{ of: 'target', target: '人口' }, 'There is: “GDP增速”, “投资增速”, “投资”.'],
    [{ of: 'everything' as 'units' }, 'finds no of “everything”'],
  ])('says of %o what there is instead', (query, message) => {
    expect(() => ask(query)).toThrow(message);
  });

  it('says in which story the question stands', () => {
    expect(() => ask({ of: 'forward', theme: 'FARM', place: '331123' })).toThrow(
      'stories/en/000.mdx: <Count of="forward" place="331123" theme="FARM" /> finds no theme',
    );
  });

  it('does not make up a length that the source does not state', () => {
    const silent = {
      ...RECORD,
      visibleShare: null,
      gaps: [{ span: spanAt(0), omittedCharacters: null }],
    };
    expect(() => ask({ of: 'visible' }, [silent])).toThrow('finds no length of the whole text');
    expect(() => ask({ of: 'omitted' }, [silent])).toThrow('finds no length of a gap');
  });
});
