import { describe, expect, it } from 'vitest';
import { splitRedactions } from '../../../src/components/source/split-redactions.ts';
import { makeUnit } from '../make-record.ts';

const redaction = (start: number, standsFor: 'county' | 'number' = 'county') => ({
  span: { start, end: start + 2, quote: '**' },
  standsFor,
});

describe('splitRedactions', () => {
  it('cuts a text at its redactions and loses nothing', () => {
    const unit = makeUnit(10, '**要争取**个项目。');
    const parts = splitRedactions(unit, [redaction(15, 'number'), redaction(10)]);
    expect(parts).toEqual([
      { text: '**', standsFor: 'county' },
      { text: '要争取', standsFor: null },
      { text: '**', standsFor: 'number' },
      { text: '个项目。', standsFor: null },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe(unit.span.quote);
  });

  it('leaves out redactions of other units and those that the repaired text does not show', () => {
    const unit = makeUnit(10, '要争取项目。');
    expect(splitRedactions(unit, [redaction(0), redaction(12)])).toEqual([
      { text: '要争取项目。', standsFor: null },
    ]);
  });
});
