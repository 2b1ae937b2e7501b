import { describe, expect, it } from 'vitest';
import { sentenceHref, unitOf } from '../../../src/components/story/unit-of.ts';
import { makeRecord, makeUnit } from '../make-record.ts';

const first = makeUnit(0, '要抓项目。');
const second = makeUnit(8, '要稳增长。');
const record = makeRecord({ units: [first, second] });
const spanAt = (start: number) => ({ start, end: start + 1, quote: '要' });

describe('unitOf', () => {
  it('finds the unit in which a span begins', () => {
    expect(unitOf(record, spanAt(0))).toBe(first);
    expect(unitOf(record, spanAt(4))).toBe(first);
    expect(unitOf(record, spanAt(12))).toBe(second);
  });

  it('is null between units and outside the text', () => {
    expect(unitOf(record, spanAt(6))).toBeNull();
    expect(unitOf(record, spanAt(99))).toBeNull();
    expect(unitOf(makeRecord(), spanAt(0))).toBeNull();
  });
});

describe('sentenceHref', () => {
  it('links to the anchor of the unit', () => {
    expect(sentenceHref(record, spanAt(9))).toBe('#u-900-8');
    expect(sentenceHref(record, spanAt(6))).toBeNull();
  });
});
