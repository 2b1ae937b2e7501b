import { expect, test } from 'vitest';
import { publishDocument } from '../../src/build/publish-document.ts';
import type { Coding } from '../../src/reading/coding.ts';
import { readSeed } from '../../src/reading/read-seed.ts';

const note = { en: 'Said so.', zh: '如此说。' };

test('A document hands on the note of a unit in both languages.', () => {
  const bytes = new TextEncoder().encode('县委召开会议。要抓工业。');
  const { record, source } = readSeed(bytes, '012_a.txt');
  if (record === null || source === null) throw new Error('The text gave no record.');
  const [, second] = record.units;
  if (second === undefined) throw new Error('The text has no second unit.');
  const coding: Coding = {
    sha256: record.sha256,
    file: record.file,
    by: 'person',
    sourceUrl: null,
    sourceNote: null,
    units: [{ ...second, start: second.span.start, begins: second.span.quote, note }],
  };
  const translations = { units: new Map(), phrases: {} };
  expect(publishDocument(record, source, coding, translations).notes).toEqual({
    [second.id]: note,
  });
  expect(publishDocument(record, source, null, translations).notes).toEqual({});
});
