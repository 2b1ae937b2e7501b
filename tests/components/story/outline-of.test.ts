import { describe, expect, it } from 'vitest';
import { headingId, turnsOf } from '../../../src/components/story/outline-of.ts';
import { makeRecord, makeUnit } from '../make-record.ts';

describe('turnsOf', () => {
  it('begins a turn at each heading and at each change of speaker or place', () => {
    const record = makeRecord({
      units: [
        makeUnit(0, '某网', { section: 'boilerplate', speaker: null }),
        makeUnit(5, '一、工业', { section: 'heading', tense: null }),
        makeUnit(10, '要抓。', { places: ['990001'] }),
        makeUnit(15, '要快。', { places: ['990001'] }),
        makeUnit(20, '也要抓。', { places: ['990002'] }),
        makeUnit(25, '还要抓。', { places: ['990002'], speaker: '李某某' }),
      ],
    });
    expect(turnsOf(record).map(({ anchor, kind, text }) => [anchor, kind, text])).toEqual([
      ['u-900-5', 'heading', '一、工业'],
      ['u-900-10', 'speaker', '张某某'],
      ['u-900-20', 'speaker', '张某某'],
      ['u-900-25', 'speaker', '李某某'],
    ]);
  });
});

describe('headingId', () => {
  it('joins words by hyphens and keeps Han characters', () => {
    expect(headingId('What was promised?')).toBe('s-what-was-promised');
    expect(headingId('先报增速，再报名次')).toBe('s-先报增速-再报名次');
    expect(headingId('…')).toBe('section');
  });
});
