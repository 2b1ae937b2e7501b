import { expect, test } from 'vitest';
import { settleAt } from '../../../src/build/desk/settle-at.ts';
import { toDoubt, type DoubtKind } from '../../../src/reading/doubts/doubt.ts';
import { draftCoding } from '../../../src/reading/draft-coding.ts';
import { makePlace, makeRecord, makeUnit } from '../../components/make-record.ts';

const span = (start: number) => ({ start, end: start + 2, quote: '县长' });
const official = { name: '张某某', title: '县长', place: null, role: null };
const coding = draftCoding(
  makeRecord({
    places: [makePlace('330000', '某县', { evidence: [span(3), span(40)] })],
    officials: [
      { ...official, span: span(10) },
      { ...official, span: span(40) },
    ],
    units: [makeUnit(0, '县长说。'), makeUnit(40, '县长说。')],
  }),
);
const at = (kind: DoubtKind, start: number | null) => {
  const where = start === null ? null : span(start);
  return settleAt(coding, toDoubt(kind, { rule: '', found: '', settle: '', span: where }));
};

test('A doubt is settled in the entry of its own field that points to the same words.', () => {
  expect(at('official', 40)).toEqual(['officials', 1]);
  expect(at('tense-fallback', 40)).toEqual(['units', 1]);
  expect(at('place', 40)).toEqual(['places', 0]);
});

test('A doubt about what has no entry yet is settled in its field.', () => {
  expect(at('number-without-target', 40)).toEqual(['targets']);
  expect(at('place-missing', null)).toEqual(['places']);
});

test('A doubt that no coding can settle leads nowhere.', () => {
  expect(at('characters-lost', 0)).toBeNull();
});
