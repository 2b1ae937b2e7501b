/** Three places and a dozen statements: small enough that a golden drawing can be read. */
import type { Meeting, Place, StoryRecord, ThemeId, Unit } from '../../src/reading/record.ts';
import { referenceRecords } from './reference-records.ts';

type Statement = readonly [themes: readonly ThemeId[], flags?: Unit['flags']];

interface Small {
  readonly id: string;
  readonly place: Partial<Place> & Pick<Place, 'code' | 'name' | 'nameEn'>;
  readonly genre: StoryRecord['genre'];
  readonly visibleShare: number | null;
  readonly statements: readonly Statement[];
  readonly facts?: Partial<Facts>;
}

type Facts = Pick<StoryRecord, 'meetings' | 'targets' | 'frameworks' | 'gaps' | 'redactions'>;

const NO_FACTS: Facts = { meetings: [], targets: [], frameworks: [], gaps: [], redactions: [] };

const span = (start: number, end: number) => ({ start, end, quote: '' });

function meetingOf(place: string, changes: Partial<Meeting>): Meeting {
  return {
    type: '务虚会',
    name: '务虚会',
    place,
    start: null,
    end: null,
    window: null,
    yearBasis: 'dateline',
    format: null,
    evidence: [span(2, 6)],
    ...changes,
  };
}

const SMALL: readonly Small[] = [
  {
    id: '010',
    place: { code: '331123', name: '遂昌县', nameEn: 'Suichang' },
    genre: 'news',
    visibleShare: null,
    statements: [
      [['GROWTH']],
      [['INDUSTRY', 'INNOV']],
      [['INDUSTRY']],
      [['PARTY']],
      [[]],
      [['SAFETY'], ['now']],
    ],
    facts: {
      meetings: [meetingOf('遂昌县', { start: '2022-12-16', end: '2022-12-16' })],
    },
  },
  {
    id: '011',
    place: { code: '331024', name: '仙居县', nameEn: 'Xianju', basis: 'inferred' },
    genre: 'speech',
    visibleShare: 0.24,
    statements: [[['CITY', 'PROJECT']], [['PARTY']], [['CITY'], ['upper']]],
    facts: {
      meetings: [
        meetingOf('仙居县', {
          window: { start: '2022-12-01', end: '2022-12-31' },
          yearBasis: 'context',
          evidence: [span(2, 6), span(22, 26)],
        }),
      ],
      targets: [
        {
          metric: '财政收入',
          kind: 'forecast',
          operator: '>=',
          value: 20,
          unit: '亿元',
          deadline: '2023',
          place: '仙居县',
          scope: 'own',
          span: span(2, 6),
        },
        {
          metric: '全省排名',
          kind: 'promise',
          operator: 'rank',
          value: 10,
          unit: '位',
          deadline: null,
          place: '仙居县',
          scope: 'upper',
          span: span(22, 26),
        },
      ],
      gaps: [{ span: span(30, 32), omittedCharacters: 95 }],
      redactions: [{ span: span(12, 14), standsFor: 'number' }],
    },
  },
  {
    id: '012',
    place: { code: '361125', name: '横峰县', nameEn: 'Hengfeng' },
    genre: 'news',
    visibleShare: null,
    statements: [[['RURAL']], [['RURAL', 'PARTY']], [['LIVELIHOOD']]],
    facts: {
      meetings: [meetingOf('横峰县', { start: '2022-12-09', end: '2022-12-10' })],
      targets: [
        {
          metric: '新增企业',
          kind: 'promise',
          operator: '=',
          value: 30,
          unit: '家',
          deadline: '2023',
          place: '横峰县',
          scope: 'own',
          span: span(1, 5),
        },
      ],
      frameworks: [
        {
          label: '三件大事',
          by: '张某某',
          place: '横峰县',
          declared: 3,
          components: ['第1件', '第2件'],
          span: span(0, 4),
        },
      ],
    },
  },
];

function toPlace({ place }: Small): Place {
  const code = place.code ?? '';
  const isZhejiang = code.startsWith('33');
  return {
    level: 'county',
    prefecture: { code: `${code.slice(0, 4)}00`, name: '某市' },
    province: { code: `${code.slice(0, 2)}0000`, name: isZhejiang ? '浙江省' : '江西省' },
    basis: 'stated',
    evidence: [],
    ...place,
  };
}

function toUnits({ id, place, statements }: Small): Unit[] {
  return statements.map(([themes, flags = []], index): Unit => {
    const start = index * 10;
    return {
      id: `${id}-${start}`,
      sentence: `${id}-${start}`,
      span: { start, end: start + 10, quote: `要抓好第${index + 1}件事。` },
      section: 'body',
      tense: 'plan',
      speaker: '张某某',
      places: place.code === null ? [] : [place.code],
      themes: [...themes],
      flags: [...flags],
      cues: [],
      note: null,
      codedBy: 'rule',
    };
  });
}

/** Records with one place each; `changes` replace fields of the record of that id. */
export function smallRecords(
  changes: Readonly<Record<string, Partial<StoryRecord>>> = {},
): StoryRecord[] {
  const [template] = referenceRecords();
  if (template === undefined) throw new Error('There is no reference record.');
  return SMALL.map((small) => ({
    ...template,
    id: small.id,
    genre: small.genre,
    visibleShare: small.visibleShare,
    places: [toPlace(small)],
    units: toUnits(small),
    ...NO_FACTS,
    ...small.facts,
    ...changes[small.id],
  }));
}
