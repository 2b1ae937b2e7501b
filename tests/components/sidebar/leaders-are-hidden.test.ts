import { describe, expect, it } from 'vitest';
import { leadersAreHidden } from '../../../src/components/sidebar/leaders-are-hidden.ts';
import { makePlace, makeRecord } from '../make-record.ts';

const official = (place: string) => ({
  name: '张某某',
  title: '书记',
  place,
  role: null,
  span: { start: 0, end: 1, quote: '张' },
});
const inferred = makePlace('990001', '东某县', { basis: 'inferred' });

describe('leadersAreHidden', () => {
  it('holds for an inferred place of which nobody is named, whoever else is', () => {
    expect(leadersAreHidden(makeRecord({ officials: [official('某市')] }), inferred)).toBe(true);
    expect(leadersAreHidden(makeRecord({ officials: [official('东某县')] }), inferred)).toBe(false);
  });

  it('never holds for a place that the source states', () => {
    expect(leadersAreHidden(makeRecord(), makePlace('990001', '东某县'))).toBe(false);
    expect(leadersAreHidden(makeRecord(), null)).toBe(false);
  });
});
