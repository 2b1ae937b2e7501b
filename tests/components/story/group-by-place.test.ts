import { describe, expect, it } from 'vitest';
import { groupByPlace } from '../../../src/components/story/group-by-place.ts';
import type { Official } from '../../../src/reading/record.ts';
import { makePlace, makeRecord, makeUnit } from '../make-record.ts';

const official = (name: string, place: string | null): Official => ({
  name,
  title: '县委书记',
  place,
  role: null,
  span: { start: 0, end: 1, quote: name },
});
const east = makePlace('990001', '东某县');
const west = makePlace('990002', '西某县');

describe('groupByPlace', () => {
  it('keeps two places of one document apart', () => {
    const record = makeRecord({
      places: [east, west],
      officials: [official('张某某', '东某县'), official('李某某', '西某县')],
      units: [
        makeUnit(0, '东某县说。', { places: ['990001'] }),
        makeUnit(9, '都要说。', { places: ['990001', '990002'] }),
        makeUnit(19, '记者说。'),
      ],
    });
    const groups = groupByPlace(record);
    expect(groups.map(({ place }) => place?.name)).toEqual(['东某县', '西某县']);
    expect(groups.map(({ officials }) => officials.map(({ name }) => name))).toEqual([
      ['张某某'],
      ['李某某'],
    ]);
    expect(groups.map(({ units }) => units.map(({ id }) => id))).toEqual([
      ['900-0', '900-9'],
      ['900-9'],
    ]);
  });

  it('loses nothing that belongs to neither of them', () => {
    const record = makeRecord({ places: [east, west], officials: [official('王某某', '某市')] });
    const rest = groupByPlace(record).at(-1);
    expect(rest?.place).toBeNull();
    expect(rest?.officials).toHaveLength(1);
  });

  it('gives everything to the only place of a document', () => {
    const record = makeRecord({ places: [east], officials: [official('王某某', '某市')] });
    expect(groupByPlace(record)).toHaveLength(1);
    expect(groupByPlace(record)[0]?.officials).toHaveLength(1);
  });

  it('has one group without a place when none was found', () => {
    const groups = groupByPlace(makeRecord({ officials: [official('张某某', null)] }));
    expect(groups.map(({ place, officials }) => [place, officials.length])).toEqual([[null, 1]]);
  });
});
