/**
 * Records made from the reference coding, for tests of tables and charts: real amounts of real
 * units, whatever the reader of the seeds does at the moment.
 */
import { readFileSync } from 'node:fs';
import { THEME_IDS } from '../../src/reading/record.ts';
import type { Place, StoryRecord, ThemeId, Unit } from '../../src/reading/record.ts';
import { toFacts } from './reference-facts.ts';
import type { ReferenceFacts } from './reference-facts.ts';

interface ReferenceUnit {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly sid: number;
  readonly text: string;
  readonly section: Unit['section'];
  readonly tense: Unit['tense'];
  readonly speaker: string;
  readonly themes: readonly string[];
  readonly flags: Unit['flags'];
  readonly place: string | null;
}

interface ReferencePlace {
  readonly name: string;
  readonly code: string;
  readonly prefecture: string;
  readonly province: string;
  readonly how: string;
}

interface ReferenceSeed extends ReferenceFacts {
  readonly kind: string;
  readonly file: string;
  readonly title: string | null;
  readonly coverage?: { readonly shownShare: number };
  readonly places: readonly ReferencePlace[];
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

const isTheme = (theme: string): theme is ThemeId => THEME_IDS.some((id) => id === theme);

function toPlace(place: ReferencePlace): Place {
  const { code, name } = place;
  return {
    code,
    name,
    nameEn: NAMES_EN[name] ?? name,
    level: name.endsWith('市') ? 'county-level city' : 'county',
    prefecture: { code: `${code.slice(0, 4)}00`, name: place.prefecture },
    province: { code: `${code.slice(0, 2)}0000`, name: place.province },
    basis: place.how.startsWith('inferred') ? 'inferred' : 'stated',
    evidence: [],
  };
}

function toUnits(id: string, seed: ReferenceSeed): Unit[] {
  const codes = new Map(seed.places.map(({ name, code }) => [name, code]));
  const firsts = new Map<number, string>();
  return seed.units.map((unit) => {
    const unitId = `${id}-${unit.rawStart}`;
    const first = firsts.get(unit.sid) ?? unitId;
    firsts.set(unit.sid, first);
    const code = codes.get(unit.place ?? '');
    return {
      id: unitId,
      sentence: first,
      span: { start: unit.rawStart, end: unit.rawEnd, quote: unit.text },
      section: unit.section,
      tense: unit.tense,
      speaker: unit.speaker === '网站' ? null : unit.speaker,
      places: code === undefined ? [] : [code],
      themes: unit.themes.filter(isTheme),
      flags: unit.flags,
      cues: [],
      note: null,
      codedBy: 'model',
    };
  });
}

function toRecord(id: string, seed: ReferenceSeed): StoryRecord {
  const units = toUnits(id, seed);
  const [only, ...others] = seed.places;
  const place = others.length === 0 ? (only?.name ?? null) : null;
  return {
    id,
    file: seed.file,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    title: { text: seed.title ?? 'untitled', basis: seed.title === null ? 'made' : 'stated' },
    genre: seed.kind.startsWith('speech')
      ? 'speech'
      : seed.kind.startsWith('report')
        ? 'report'
        : 'news',
    published: null,
    outlet: { site: null, source: null, authors: null, editor: null, photographers: null },
    repairs: [],
    visibleShare: seed.coverage?.shownShare ?? null,
    places: seed.places.map(toPlace),
    officials: [],
    aims: [],
    milestones: [],
    named: [],
    units,
    ...toFacts(seed, units, place),
    problems: [],
  };
}

/** The five documents of the reference coding. */
export function referenceRecords(): StoryRecord[] {
  const file = new URL('../reference/reference.json', import.meta.url);
  const { seeds } = JSON.parse(readFileSync(file, 'utf8')) as {
    seeds: Record<string, ReferenceSeed>;
  };
  return Object.entries(seeds).map(([id, seed]) => toRecord(id, seed));
}
