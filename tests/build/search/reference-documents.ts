import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../../src/build/search/search-input.ts';
import type { StoryRecord, ThemeId, Unit } from '../../../src/reading/record.ts';

interface ReferenceUnit {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly text: string;
  readonly section: Unit['section'];
  readonly tense: Unit['tense'];
  readonly speaker: string | null;
  readonly themes: readonly ThemeId[];
  readonly place: string | null;
}

interface ReferenceSeed {
  readonly title: string | null;
  readonly places: readonly {
    readonly name: string;
    readonly code: string;
    readonly prefecture: string;
    readonly province: string;
    readonly how: string;
  }[];
  readonly meetings: readonly { readonly name: string; readonly start: string | null }[];
  readonly outlet: {
    readonly authors?: readonly string[];
    readonly photographers?: readonly string[];
  };
  readonly officials: readonly { readonly name: string | null; readonly title: string }[];
  readonly units: readonly ReferenceUnit[];
}

const NAMES_EN: Readonly<Record<string, string>> = {
  遂昌县: 'Suichang',
  仙居县: 'Xianju',
  东阳市: 'Dongyang',
  安吉县: 'Anji',
  横峰县: 'Hengfeng',
  崇仁县: 'Chongren',
};

/** The five seeds as the reference coding has them, as documents for search; no translations, no edited stories. */
export function referenceDocuments(): SearchDocument[] {
  const { seeds } = JSON.parse(readFileSync('tests/reference/reference.json', 'utf8')) as {
    seeds: Record<string, ReferenceSeed>;
  };
  return Object.entries(seeds).map(([id, seed]) => toDocument(id, seed));
}

/** A document for search with the given units; everything else is empty until it is overridden. */
export function searchDocument(
  id: string,
  units: readonly Unit[],
  record: Partial<StoryRecord> = {},
): SearchDocument {
  const story = (headline: string) =>
    ({ headline, standfirst: '', basis: 'generated', mdx: '' }) as const;
  return {
    record: {
      id,
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      title: { text: '', basis: 'made' },
      genre: 'news',
      published: null,
      outlet: { site: null, source: null, authors: null, editor: null, photographers: null },
      repairs: [],
      gaps: [],
      redactions: [],
      visibleShare: null,
      places: [],
      meetings: [],
      officials: [],
      frameworks: [],
      targets: [],
      aims: [],
      milestones: [],
      named: [],
      units: [...units],
      problems: [],
      ...record,
    },
    slug: `story-${id}`,
    translations: {},
    stories: { en: story(`Document ${id}`), zh: story(`文件${id}`) },
  };
}

/** A unit of the body; the fields that a test is about are given. */
export function searchUnit(
  id: string,
  start: number,
  quote: string,
  unit: Partial<Unit> = {},
): Unit {
  const name = `${id}-${start}`;
  return {
    id: name,
    sentence: name,
    span: { start, end: start + quote.length, quote },
    section: 'body',
    tense: 'plan',
    speaker: null,
    places: [],
    themes: [],
    flags: [],
    cues: [],
    note: null,
    codedBy: 'model',
    ...unit,
  };
}

function toDocument(id: string, seed: ReferenceSeed): SearchDocument {
  const codes = new Map(seed.places.map(({ name, code }) => [name, code]));
  const span = { start: 0, end: 0, quote: '' };
  const units = seed.units.map(({ rawStart, text, section, tense, speaker, themes, place }) =>
    searchUnit(id, rawStart, text, {
      section,
      tense: section === 'body' ? tense : null,
      speaker: speaker === '网站' ? null : speaker,
      themes: [...themes],
      places: place === null ? [] : [codes.get(place) ?? ''].filter((code) => code !== ''),
    }),
  );
  return searchDocument(id, units, {
    title: { text: seed.title ?? '', basis: seed.title === null ? 'made' : 'stated' },
    places: seed.places.map(({ name, code, prefecture, province, how }) => ({
      code,
      name,
      nameEn: NAMES_EN[name] ?? name,
      level: name.endsWith('市') ? 'county-level city' : 'county',
      prefecture: { code: '330000', name: prefecture },
      province: { code: '330000', name: province },
      basis: how === 'inferred' ? 'inferred' : 'stated',
      evidence: [],
    })),
    officials: seed.officials.flatMap(({ name, title }) =>
      name === null ? [] : [{ name, title, place: null, role: null, span }],
    ),
    outlet: {
      site: null,
      source: null,
      authors: [...(seed.outlet.authors ?? [])],
      editor: null,
      photographers: [...(seed.outlet.photographers ?? [])],
    },
    meetings: seed.meetings.map(({ name, start }) => ({
      type: 'other',
      name,
      place: null,
      start,
      end: start,
      window: null,
      yearBasis: null,
      format: null,
      evidence: [],
    })),
  });
}
