import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { rawToRepaired } from '../../../src/reading/text/repaired-text.ts';
import { readSeeds } from '../seeds.ts';
import { decodeRaw, readFacts } from './read-facts.ts';

interface ReferencePlace {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly prefecture: string;
  readonly province: string;
  readonly how: string;
}
interface ReferenceSeed {
  readonly file: string;
  readonly kind: string;
  readonly title: string | null;
  readonly publicationDate: string | null;
  readonly places: readonly ReferencePlace[];
  readonly meetings: readonly {
    readonly type: string;
    readonly place: string;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly units: readonly {
    readonly section: string;
    readonly place: string | null;
    readonly rawStart: number;
  }[];
}

const reference = JSON.parse(
  readFileSync(new URL('../../reference/reference.json', import.meta.url), 'utf8'),
) as { readonly seeds: Readonly<Record<string, ReferenceSeed>> };

/** As the table in tests/reference/README.md maps the reference's types. */
const MEETING_TYPES: Readonly<Record<string, string>> = {
  '常委(扩大)会议+务虚会': '务虚会',
  '大会(新春第一会, not a 务虚会)': '动员大会',
};

const seeds = readSeeds().map(({ file, bytes }) => {
  const id = file.slice(0, 3);
  const expected = reference.seeds[id];
  if (expected === undefined) throw new Error(`The reference has no ${id}.`);
  return { id, expected, facts: readFacts(decodeRaw(bytes)) };
});

describe.each(seeds)('the rules on $id agree with the reference', ({ id, expected, facts }) => {
  const stated = expected.places.filter(({ how }) => how.startsWith('stated'));

  it('on the places, of which the redacted one is none', () => {
    const found = facts.places.map(({ code, name, level, prefecture, province }) => ({
      code,
      name,
      level,
      prefecture: prefecture?.name,
      province: province?.name,
    }));
    expect(found).toEqual(
      stated.map(({ code, name, level, prefecture, province }) => ({
        code,
        name,
        level,
        prefecture,
        province,
      })),
    );
    expect(stated).toHaveLength(id === '001' ? 0 : expected.places.length);
  });

  it('on the type, place and days of each meeting', () => {
    const names = stated.map(({ name }) => name);
    expect(
      facts.meetings.map(({ type, place, start, end }) => ({ type, place, start, end })),
    ).toEqual(
      expected.meetings.map(({ type, place, start, end }) => ({
        type: MEETING_TYPES[type] ?? type,
        place: names.includes(place) ? place : null,
        start,
        end,
      })),
    );
  });

  it('on publication and title', () => {
    expect(facts.published?.date ?? null).toBe(expected.publicationDate);
    if (expected.title === null) expect(facts.title.basis).toBe('made');
    else expect(facts.title).toEqual({ text: expected.title, basis: 'stated' });
  });

  it('on the genre', () => {
    expect(expected.kind.startsWith(facts.genre)).toBe(true);
  });

  it('on the place of every unit of the body to which it gives one', () => {
    const codes = new Map(stated.map(({ name, code }) => [name, code]));
    const { source, units } = facts.reading;
    for (const { place, rawStart, section } of expected.units) {
      const code = codes.get(place ?? '');
      if (section !== 'body' || code === undefined) continue;
      const start = rawToRepaired(source, rawStart, 'start');
      const index = units.findIndex((unit) => unit.start <= start && start < unit.end);
      expect(facts.unitPlaces[index], source.text.slice(start, start + 30)).toEqual([code]);
    }
  });
});

describe('the outlets of the seeds', () => {
  const outlets = Object.fromEntries(seeds.map(({ id, facts }) => [id, facts.outlet]));

  it('keep site, source, writer, editor and photographers apart', () => {
    expect(outlets['002']).toEqual({
      site: '东阳新闻网',
      source: '歌画东阳客户端',
      authors: ['胡剑文'],
      editor: '刘海杰',
      photographers: ['胡扬辉', '吴意琼'],
    });
    expect(outlets['004']).toEqual({
      site: null,
      source: '中国江西新闻网',
      authors: ['欧阳兴', '杜宇蔚'],
      editor: null,
      photographers: ['谢华忠', '卓忠伟'],
    });
  });

  it('come from copyright lines and paths where nothing else names the site', () => {
    expect(outlets['000']).toMatchObject({ site: '投促中国', source: '遂昌县人民政府' });
    expect(outlets['001']).toMatchObject({ site: '新文秘网', source: null });
  });

  it('are silent for a text without a header', () => {
    expect(outlets['003']).toEqual({
      site: null,
      source: null,
      authors: null,
      editor: null,
      photographers: null,
    });
  });
});
