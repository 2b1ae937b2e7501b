import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSeed } from '../../src/reading/read-seed.ts';
import { recordJsonSchema } from '../../src/reading/record-json-schema.ts';
import { recordSchema } from '../../src/reading/record.ts';
import { readSeeds } from './seeds.ts';

const validator = z.fromJSONSchema(recordJsonSchema());

describe('the JSON Schema of a record', () => {
  test('requires every field of the record and allows no other', () => {
    expect(recordJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: Object.keys(recordSchema.shape),
      additionalProperties: false,
    });
  });

  test.each(readSeeds())('accepts the record of $file', ({ file, bytes }) => {
    const { record } = readSeed(bytes, file);
    expect(validator.safeParse(record).error).toBeUndefined();
  });

  test('refuses a record with a wrong value or without a field', () => {
    const [seed] = readSeeds();
    const { record } = readSeed(seed?.bytes ?? new Uint8Array(), seed?.file ?? '');
    expect(validator.safeParse({ ...record, genre: 'poem' }).success).toBe(false);
    expect(validator.safeParse({ ...record, units: undefined }).success).toBe(false);
    expect(validator.safeParse({ ...record, more: 1 }).success).toBe(false);
  });
});
