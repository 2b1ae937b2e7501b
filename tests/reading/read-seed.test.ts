import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/reading/read-seed.ts';
import { recordSchema } from '../../src/reading/record.ts';
import { readSeeds } from './seeds.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readSeed', () => {
  test.each(readSeeds())('makes of $file a record that its schema accepts', ({ file, bytes }) => {
    const { record } = readSeed(bytes, `seeds/${file}`);
    expect(recordSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      id: file.slice(0, 3),
      file,
      encoding: 'utf-8',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
    });
  });

  test('gives units ids of the record and their raw offset', () => {
    const { record } = readSeed(bytesOf('县委召开会议;部署工作。'), '12_a.txt');
    expect(record?.units.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['12-0', '12-0'],
      ['12-7', '12-0'],
    ]);
  });

  test('takes the id that a set of files decided', () => {
    expect(readSeed(bytesOf('县委召开会议。'), '12_a.txt', { id: '12-a' }).record?.id).toBe('12-a');
  });

  test('takes the hash that is known, else works out the same', () => {
    const bytes = bytesOf('县委召开会议。');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(readSeed(bytes, '12_a.txt').record?.sha256).toBe(sha256);
    expect(readSeed(bytes, '12_a.txt', { sha256: 'known' }).record?.sha256).toBe('known');
  });

  test('has the gaps, redactions and visible share of 001', () => {
    const seed = readSeeds().find(({ file }) => file.startsWith('001'));
    const { record } = readSeed(seed?.bytes ?? new Uint8Array(), seed?.file ?? '');
    expect(record?.gaps.map(({ omittedCharacters }) => omittedCharacters)).toEqual([1110, 8874]);
    expect(record?.redactions).toHaveLength(40);
    expect(record?.visibleShare).toBeCloseTo(3116 / 13100, 6);
  });

  test('says in the record how many characters are lost, and where the first is', () => {
    const bytes = bytesOf('县委召开会议,部署工作。全县上下要抓落实。');
    bytes[3] = 0xff;
    const { record, problems } = readSeed(bytes, '12_a.txt');
    expect(record?.problems.find(({ ruleId }) => ruleId === 'characters-lost')).toMatchObject({
      message: '3 characters could not be read and stand as \ufffd.',
      span: { start: 1, quote: '\ufffd' },
    });
    expect(problems).toEqual(record?.problems);
  });

  test('gives no record but an error for what is no text', () => {
    expect(readSeed(new Uint8Array(), 'a.txt')).toMatchObject({
      record: null,
      source: null,
      problems: [{ ruleId: 'empty-file', severity: 'error' }],
    });
  });

  test('covers what was taken out between units', () => {
    const raw = '<p>县委召开会议</p><p>&nbsp;</p><p>会议强调,要抓落实。</p>';
    const { record } = readSeed(bytesOf(raw), '12_a.txt');
    expect(record?.units.map(({ span }) => raw.slice(span.start, span.end)).join('')).toBe(raw);
  });
});
