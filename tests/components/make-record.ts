import type { Place, StoryRecord, Unit } from '../../src/reading/record.ts';

/** A unit of an invented text; it begins at `start` of the raw file and is not repaired. */
export function makeUnit(start: number, quote: string, fields: Partial<Unit> = {}): Unit {
  const id = `900-${start}`;
  return {
    id,
    sentence: id,
    span: { start, end: start + quote.length, quote },
    section: 'body',
    tense: 'plan',
    speaker: '张某某',
    places: [],
    themes: [],
    flags: [],
    cues: [],
    note: null,
    codedBy: 'rule',
    ...fields,
  };
}

export function makePlace(code: string, name: string, fields: Partial<Place> = {}): Place {
  return {
    code,
    name,
    nameEn: name,
    level: 'county',
    prefecture: null,
    province: null,
    basis: 'stated',
    evidence: [],
    ...fields,
  };
}

/** A record of an invented text with nothing in it but what is given. */
export function makeRecord(fields: Partial<StoryRecord> = {}): StoryRecord {
  return {
    id: '900',
    file: '900_test.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    title: { text: '某县召开务虚会', basis: 'stated' },
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
    units: [],
    problems: [],
    ...fields,
  };
}
